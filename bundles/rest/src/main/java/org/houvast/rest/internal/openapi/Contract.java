package org.houvast.rest.internal.openapi;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the document until other resources serve: it may be read by anybody, as often as they like. */
public final class Contract {
    private record Made(long version, String prefix, String document) {}

    private volatile @Nullable Made made;

    /**
     * The document.
     *
     * @param version changes whenever other resources serve
     * @param resources resource services by segment
     * @param prefix path of the API
     */
    public String of(long version, Supplier<Map<String, List<Object>>> resources, String prefix) {
        Made known = made;
        if (known == null || known.version() != version || !known.prefix().equals(prefix)) {
            known = new Made(version, prefix, OpenApi.of(resources.get(), prefix));
            made = known;
        }
        return known.document();
    }
}
