package org.houvast.host.spi;

/** The host cannot say now, or has not got the capability. The text holds no name, note or address. */
public class HostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public HostException(String message) {
        super(message);
    }

    public HostException(String message, Throwable cause) {
        super(message, cause);
    }

    /** a directory was asked for that this host has not got; what a host throws from it instead of leaving it out */
    public HostException(Capability missing) {
        super("this host has not the capability " + missing);
    }
}
