package org.houvast.shell.internal;

import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;

/** Completes the name of a file, as the console's own commands do. */
@Service
public final class FilePathCompleter extends FileCompleter {}
