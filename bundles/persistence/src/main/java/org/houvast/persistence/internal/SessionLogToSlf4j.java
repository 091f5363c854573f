package org.houvast.persistence.internal;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** EclipseLink's warnings and errors in the log; no parameters, and of an exception only its class: both may hold values. */
public final class SessionLogToSlf4j extends AbstractSessionLog {
    private static final Logger LOG = LoggerFactory.getLogger("org.houvast.persistence.eclipselink");

    @Override
    public void log(SessionLogEntry entry) {
        if (entry.getLevel() < SessionLog.WARNING) {
            return;
        }
        if (entry.hasException()) {
            // it is thrown as well, and told by the one who catches it
            LOG.debug("{}", entry.getException().getClass().getName());
        } else if (entry.getLevel() >= SessionLog.SEVERE) {
            LOG.error("{}", formatMessage(entry));
        } else {
            LOG.warn("{}", formatMessage(entry));
        }
    }
}
