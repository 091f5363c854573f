package org.houvast.stepplan.internal.template;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.houvast.commons.Ids;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.persistence.DuplicateException;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.stepplan.CopyTemplate;
import org.houvast.stepplan.CreateTemplate;
import org.houvast.stepplan.ReturnTemplate;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.StepPlanTemplateId;
import org.houvast.stepplan.StepPlanTemplates;
import org.houvast.stepplan.TemplateFile;
import org.houvast.stepplan.TemplateFilter;
import org.houvast.stepplan.TemplateSummary;
import org.houvast.stepplan.TemplateText;
import org.houvast.stepplan.internal.Staff;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Templates in the database. */
@Component
public final class JpaStepPlanTemplates implements StepPlanTemplates {
    private final Transactions transactions;
    private final Guard guard;
    private final HostRecords host;
    private final Clock clock;
    private final TemplateDocuments documents;
    private final TemplateRows rows;

    @Activate
    public JpaStepPlanTemplates(
            @Reference(target = "(module=stepplan)") Transactions transactions,
            @Reference(target = "(module=stepplan)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.guard = guard;
        this.host = host;
        this.clock = clock;
        this.documents = new TemplateDocuments(guard);
        this.rows = new TemplateRows(dataSource);
    }

    @Override
    public StepPlanTemplate create(Actor actor, CreateTemplate command) {
        return guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            Target target = target(actor, id, command.location());
            change.permit(StepPlanAccess.TEMPLATE_CREATE, target);
            TemplateRules.checkKey(command.key());
            var name = new TemplateEntity.Name(command.key(), 1, command.language());
            if (newestVersion(change.entities(), name, target.controller()) > 0) {
                throw Problem.of(StepPlanProblems.TEMPLATE_EXISTS);
            }
            return begun(change, actor, TemplateEntity.draft(id, name, target, command.text(), change.at()));
        });
    }

    @Override
    public StepPlanTemplate copy(Actor actor, StepPlanTemplateId origin, CopyTemplate command) {
        return guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            Target target = target(actor, id, command.location());
            change.permit(StepPlanAccess.TEMPLATE_COPY, target);
            TemplateEntity template = change.entities().find(TemplateEntity.class, origin.value());
            if (template == null) {
                throw change.notFound(StepPlanAccess.TEMPLATE_COPY, TemplateEntity.TYPE, origin.value());
            }
            if (!template.isOpen()) {
                change.permit(StepPlanAccess.TEMPLATE_COPY, template.target().orElseThrow());
            }
            int version = newestVersion(change.entities(), template.name(), target.controller()) + 1;
            return begun(change, actor, template.copy(id, version, target, change.at()));
        });
    }

    @Override
    public StepPlanTemplate importFile(Actor actor, Place location, TemplateFile file) {
        return guard.write(transactions, actor, file, change -> {
            UUID id = Ids.next(clock);
            Target target = target(actor, id, location);
            change.permit(StepPlanAccess.TEMPLATE_CREATE, target);
            TemplateRules.check(file);
            var wanted = new TemplateEntity.Name(file.key(), file.version(), file.language());
            int version = Math.max(file.version(), newestVersion(change.entities(), wanted, target.controller()) + 1);
            var name = new TemplateEntity.Name(file.key(), version, file.language());
            return begun(change, actor, TemplateEntity.imported(id, name, target, file, change.at()));
        });
    }

    @Override
    public TemplateFile export(Actor actor, StepPlanTemplateId id) {
        return TemplateFile.of(get(actor, id));
    }

    private StepPlanTemplate begun(Change change, Actor actor, TemplateEntity draft) {
        change.entities().persist(draft);
        try {
            change.entities().flush();
        } catch (DuplicateException e) {
            throw Problem.of(StepPlanProblems.TEMPLATE_EXISTS, e);
        }
        emit(change, "drafted", draft.id());
        return documents.of(actor, draft);
    }

    private Target target(Actor actor, UUID id, Place place) {
        return new Target(
                TemplateEntity.TYPE,
                id,
                Set.of(),
                null,
                place,
                host.controller(place),
                Staff.of(actor).ref(),
                null);
    }

    /** the newest version of this name at an organisation or among those that are shipped; 0 when there is none */
    private static int newestVersion(EntityManager entities, TemplateEntity.Name name, OrganisationRef organisation) {
        return Rows.in(entities)
                .first(
                        "select coalesce(max(template_version), 0) from stepplan_template where template_key = ?"
                                + " and language = ? and (controller_key = ? or controller_key is null)",
                        p -> p.text(name.key()).name(name.language()).key(organisation),
                        row -> row.integer(1))
                .orElse(0);
    }

    @Override
    public StepPlanTemplate get(Actor actor, StepPlanTemplateId id) {
        Staff.of(actor);
        // a published template tells nothing about a person: it is open to staff, as value lists are
        StepPlanTemplate open = transactions.read(em -> {
            TemplateEntity template = em.find(TemplateEntity.class, id.value());
            return template != null && template.isOpen() ? documents.of(actor, template) : null;
        });
        return open != null ? open : getClosed(actor, id);
    }

    private StepPlanTemplate getClosed(Actor actor, StepPlanTemplateId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    TemplateEntity template = em.find(TemplateEntity.class, id.value());
                    if (template == null) {
                        throw reading.notFound(StepPlanAccess.TEMPLATE_READ, TemplateEntity.TYPE, id.value());
                    }
                    reading.permit(
                            StepPlanAccess.TEMPLATE_READ, template.target().orElseThrow());
                    return documents.of(actor, template);
                }));
    }

    @Override
    public Page<TemplateSummary> list(Actor actor, TemplateFilter filter, PageRequest page) {
        Staff.of(actor);
        return guard.read(actor, reading -> rows.page(reading, filter, page));
    }

    @Override
    public StepPlanTemplate revise(Actor actor, StepPlanTemplateId id, Revision revision, TemplateText text) {
        return change(actor, id, revision, StepPlanAccess.TEMPLATE_REVISE, text, (change, template) -> {
            template.revise(text, change.at());
            emit(change, "revised", id);
        });
    }

    @Override
    public StepPlanTemplate submit(Actor actor, StepPlanTemplateId id, Revision revision) {
        return change(actor, id, revision, StepPlanAccess.TEMPLATE_SUBMIT, id, (change, template) -> {
            template.submit(Staff.of(actor), change.at());
            emit(change, "submitted", id);
        });
    }

    @Override
    public StepPlanTemplate giveBack(Actor actor, StepPlanTemplateId id, Revision revision, ReturnTemplate command) {
        return change(actor, id, revision, StepPlanAccess.TEMPLATE_RETURN, command, (change, template) -> {
            template.giveBack(command.reason(), change.at());
            emit(change, "returned", id);
        });
    }

    @Override
    public StepPlanTemplate publish(Actor actor, StepPlanTemplateId id, Revision revision) {
        return change(actor, id, revision, StepPlanAccess.TEMPLATE_PUBLISH, id, (change, template) -> {
            template.publish(Staff.of(actor), change.at());
            emit(change, "published", id);
        });
    }

    @Override
    public StepPlanTemplate retire(Actor actor, StepPlanTemplateId id, Revision revision) {
        return change(actor, id, revision, StepPlanAccess.TEMPLATE_RETIRE, id, (change, template) -> {
            template.retire(change.at());
            emit(change, "retired", id);
        });
    }

    private StepPlanTemplate change(
            Actor actor,
            StepPlanTemplateId id,
            Revision revision,
            Action action,
            Record command,
            BiConsumer<Change, TemplateEntity> work) {
        return guard.write(transactions, actor, command, change -> {
            TemplateEntity template = change.entities().find(TemplateEntity.class, id.value());
            if (template == null) {
                throw change.notFound(action, TemplateEntity.TYPE, id.value());
            }
            permit(change, action, template);
            change.expect(template.revision(), revision, () -> documents.of(actor, template));
            work.accept(change, template);
            change.entities().flush();
            return documents.of(actor, template);
        });
    }

    /** what is shipped is there for everybody to read, and for nobody to change */
    private static void permit(Change change, Action action, TemplateEntity template) {
        if (template.target().isEmpty()) {
            throw TemplateDocuments.notAllowed(action).orElseThrow().asProblem();
        }
        change.permit(action, template.target().get());
    }

    private static void emit(Change change, String what, StepPlanTemplateId id) {
        change.emit("stepplan.template." + what, id.value(), id.value().toString(), Map.of());
    }
}
