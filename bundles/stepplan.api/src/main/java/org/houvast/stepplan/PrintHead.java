package org.houvast.stepplan;

import java.time.LocalDate;
import org.houvast.commons.Language;
import org.houvast.commons.Subject;

/**
 * What stands above a printed plan.
 *
 * @param title what its template is called
 * @param language language of the texts of the template, and of the plan
 * @param type whether it is about a child or a group
 * @param about name of the child or group; the alias for a reader who may not know the child
 * @param group name of the group at the beginning
 * @param location name of the location
 * @param printedOn today at the location
 */
public record PrintHead(
        String title,
        Language language,
        Subject.Type type,
        String about,
        String group,
        String location,
        LocalDate printedOn) {}
