package org.houvast.shell.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.karaf.shell.support.CommandException;

/** A file that an administrator names; a name that is not absolute begins where Karaf was started. */
final class TextFile {
    private final String name;

    TextFile(String name) {
        this.name = name;
    }

    byte[] read() throws CommandException {
        try {
            return Files.readAllBytes(path());
        } catch (NoSuchFileException e) {
            throw new CommandException("There is no file " + name + ".");
        } catch (IOException e) {
            throw new CommandException(name + " cannot be read.");
        }
    }

    /** refuses before anything is asked for; the file is made by {@link #write} */
    void mustBeNew() throws CommandException {
        if (Files.exists(path())) {
            throw there();
        }
    }

    /** makes the file; one that is there stays as it is */
    void write(String text) throws CommandException {
        try {
            Files.writeString(path(), text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw there();
        } catch (IOException e) {
            throw new CommandException(name + " cannot be written.");
        }
    }

    private CommandException there() {
        return new CommandException(name + " is there already; nothing was written.");
    }

    private Path path() throws CommandException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandException("This is no name of a file.");
        }
    }
}
