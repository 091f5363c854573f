package org.houvast.administration;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of the administration, and of modules that are not on. */
public final class AdministrationProblems {
    /** the module is off at this place; arguments: code of the module, key of the location */
    public static final ProblemType MODULE_OFF = type("administration:module-off", Category.CONFLICT);

    /** the module was stopped at this place, records can only be read; arguments: code of the module, key of the location */
    public static final ProblemType MODULE_READ_ONLY = type("administration:module-read-only", Category.CONFLICT);

    /** the module is stopping at this place, nothing new begins; arguments: code of the module, key of the location */
    public static final ProblemType MODULE_STOPPING = type("administration:module-stopping", Category.CONFLICT);

    /** another module must be on first; arguments: code of the module, code of the one that it needs */
    public static final ProblemType MODULE_NEEDED = type("administration:module-needed", Category.CONFLICT);

    /** another module needs it and is not stopped yet; arguments: code of the module, code of the one that needs it */
    public static final ProblemType MODULE_NEEDED_BY = type("administration:module-needed-by", Category.CONFLICT);

    /** work is open and that was not accepted; arguments: code of the module, number of open records */
    public static final ProblemType WORK_OPEN = type("administration:work-open", Category.CONFLICT);

    /** the module does not run, so nobody can tell what is open, and that was not accepted; argument: code of the module */
    public static final ProblemType WORK_UNKNOWN = type("administration:work-unknown", Category.CONFLICT);

    /** the state does not allow it; arguments: state, action */
    public static final ProblemType MODULE_TRANSITION = type("administration:module-transition", Category.CONFLICT);

    /** a module cannot begin on a day that is over */
    public static final ProblemType FROM_PAST = type("administration:from-past", Category.INVALID);

    /** which modules are on cannot be read now, so all are closed */
    public static final ProblemType MODULES_UNREADABLE =
            type("administration:modules-unreadable", Category.UNAVAILABLE);

    /** there is no such module */
    public static final ProblemType MODULE_UNKNOWN = type("administration:module-unknown", Category.NOT_FOUND);

    /** no module that runs has this setting */
    public static final ProblemType SETTING_UNKNOWN = type("administration:setting-unknown", Category.NOT_FOUND);

    /** the value is not of the form of this setting, or the level is none to set it at; the violations say what */
    public static final ProblemType SETTING_INVALID = type("administration:setting-invalid", Category.INVALID);

    /** the settings cannot be read now */
    public static final ProblemType SETTINGS_UNREADABLE =
            type("administration:settings-unreadable", Category.UNAVAILABLE);

    /** no module that runs has this value list */
    public static final ProblemType VALUE_LIST_UNKNOWN = type("administration:value-list-unknown", Category.NOT_FOUND);

    /** no module that runs describes forms of this type */
    public static final ProblemType FORMS_UNKNOWN = type("administration:forms-unknown", Category.NOT_FOUND);

    private AdministrationProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(AdministrationProblems.class, name, category);
    }
}
