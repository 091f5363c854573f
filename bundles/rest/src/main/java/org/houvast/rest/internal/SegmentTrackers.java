package org.houvast.rest.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the segments which bundles are there and which resource services come and go. */
final class SegmentTrackers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SegmentTrackers.class);
    private static final String HEADER = "Houvast-Rest";
    private static final String PROPERTY = "houvast.rest";
    private static final int THERE = Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    private final BundleTracker<Bundle> bundles;
    private final ServiceTracker<Object, Object> services;

    SegmentTrackers(BundleContext context, Segments segments) {
        bundles = new BundleTracker<>(context, THERE, new Declarations(segments));
        try {
            services = new ServiceTracker<>(
                    context, context.createFilter("(" + PROPERTY + "=*)"), new Resources(context, segments));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("a filter of ours", e);
        }
        bundles.open();
        services.open();
    }

    @Override
    public void close() {
        services.close();
        bundles.close();
    }

    private record Declarations(Segments segments) implements BundleTrackerCustomizer<Bundle> {
        @Override
        public @Nullable Bundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
            Set<String> declared = Segments.parse(bundle.getHeaders("").get(HEADER));
            if (declared.isEmpty()) {
                return null;
            }
            segments.declare(bundle.getBundleId(), declared);
            return bundle;
        }

        @Override
        public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
            // a started or stopped bundle declares what it did before
        }

        @Override
        public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
            segments.undeclare(bundle.getBundleId());
        }
    }

    private record Resources(BundleContext context, Segments segments)
            implements ServiceTrackerCustomizer<Object, Object> {
        @Override
        public @Nullable Object addingService(ServiceReference<Object> reference) {
            Object resource = context.getService(reference);
            if (resource == null) {
                return null;
            }
            try {
                segments.add(
                        segment(reference),
                        id(reference),
                        resource,
                        Boolean.TRUE.equals(reference.getProperty("houvast.rest.open")));
            } catch (RuntimeException e) { // one module's mistake must not keep others away
                LOG.error("the resources at {} cannot be served", segment(reference), e);
            }
            return resource;
        }

        @Override
        public void modifiedService(ServiceReference<Object> reference, Object resource) {
            // the properties of a resource do not change while it serves
        }

        @Override
        public void removedService(ServiceReference<Object> reference, Object resource) {
            segments.remove(segment(reference), id(reference));
            context.ungetService(reference);
        }

        private static String segment(ServiceReference<Object> reference) {
            return String.valueOf(reference.getProperty(PROPERTY));
        }

        private static long id(ServiceReference<Object> reference) {
            return (Long) reference.getProperty(Constants.SERVICE_ID);
        }
    }
}
