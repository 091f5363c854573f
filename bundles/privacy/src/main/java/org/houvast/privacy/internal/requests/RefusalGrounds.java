package org.houvast.privacy.internal.requests;

import java.util.EnumSet;
import java.util.Set;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.RefusalGround;

/** Which grounds of refusal go with which kind of request: those of the article that gives the right. */
final class RefusalGrounds {
    private RefusalGrounds() {}

    static Set<RefusalGround> of(DataRequestKind kind) {
        EnumSet<RefusalGround> grounds = EnumSet.of(RefusalGround.NOT_IDENTIFIED, RefusalGround.EXCESSIVE);
        switch (kind) {
            case ACCESS, PORTABILITY -> grounds.add(RefusalGround.RIGHTS_OF_OTHERS);
            case RECTIFICATION -> grounds.add(RefusalGround.CORRECT_AS_WRITTEN);
            case ERASURE -> {
                grounds.add(RefusalGround.LEGAL_DUTY);
                grounds.add(RefusalGround.LEGAL_CLAIM);
            }
            case RESTRICTION -> grounds.add(RefusalGround.NO_REASON_TO_RESTRICT);
        }
        return grounds;
    }
}
