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

    HostException(Capability missing) {
        super("this host has not the capability " + missing);
    }
}
