package org.houvast.parents.internal;

import java.util.List;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.PageRequest;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Guardianship;
import org.houvast.parents.OwnShare;
import org.houvast.parents.OwnShareSummary;
import org.houvast.parents.ParentShare;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.ShareFilter;
import org.houvast.parents.ShareId;
import org.houvast.parents.ShareSummary;
import org.houvast.parents.SharedItem;
import org.houvast.parents.WithdrawShare;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;

/** What tests of shares share: notes about children who have a mentor and guardians of their own. */
abstract class ShareTest extends ContactTest {
    ShareTest(TestDatabase database) {
        super(database);
    }

    @AfterEach
    void completeAgain() {
        centre.host.with(Capability.GUARDIAN_FLAGS);
    }

    /** a child in sun with the mentor meg and these holders of custody */
    void family(String child, String... guardians) {
        centre.host.child(child, ParentsCentre.BORN, "sun").mentor(child, "meg");
        for (String guardian : guardians) {
            centre.host.guardian(guardian, child, Custody.YES);
        }
    }

    void custody(String guardian, String child, Custody custody) {
        centre.host.guardian(guardian, child, custody);
    }

    void flags(String guardian, String child, boolean restricted, boolean secret, boolean restrained) {
        centre.host.guardianship(new Guardianship(
                new GuardianRef(guardian),
                new ChildRef(child),
                Custody.YES,
                null,
                null,
                restricted,
                secret,
                restrained));
    }

    static PrepareShare of(UUID note, String child, String guardian) {
        return new PrepareShare(
                new SharedItem(NoteSource.TYPE, note), new ChildRef(child), new GuardianRef(guardian), null, null);
    }

    ParentShare prepare(String who, UUID note, String child, String guardian) {
        return centre.shares.prepare(centre.actor(who), of(note, child, guardian));
    }

    ParentShare send(String who, ParentShare share) {
        return centre.shares.send(centre.actor(who), share.id(), share.revision());
    }

    ParentShare withdraw(String who, ParentShare share) {
        return centre.shares.withdraw(
                centre.actor(who), share.id(), get(share).revision(), new WithdrawShare("a mistake"));
    }

    /** a note that this guardian can read */
    ParentShare sent(String child, String guardian, String text) {
        return send("meg", prepare("meg", centre.notes.write(child, text), child, guardian));
    }

    /** as the manager sees it now */
    ParentShare get(ParentShare share) {
        return centre.shares.get(centre.actor("rik"), share.id());
    }

    OwnShare open(String guardian, ShareId id) {
        return centre.face.share(centre.actor(guardian), id);
    }

    List<OwnShareSummary> mine(String guardian) {
        return centre.face.shares(centre.actor(guardian), PageRequest.first()).items();
    }

    List<ShareSummary> shares(String who, String child) {
        return centre.shares
                .list(centre.actor(who), new ShareFilter(new ChildRef(child), null, null, null), PageRequest.first())
                .items();
    }
}
