package org.houvast.administration.internal.modules;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;

/** Finds the rows of modules at places. */
final class ActivationRows {
    private ActivationRows() {}

    static Map<Place, List<ActivationEntity>> at(EntityManager em, LocationRef location) {
        return em.createQuery(
                        "select a from ModuleActivation a where a.locationKey = :location", ActivationEntity.class)
                .setParameter("location", location.key())
                .getResultStream()
                .collect(Collectors.groupingBy(ActivationEntity::place));
    }

    static List<ActivationEntity> at(EntityManager em, Place place) {
        return query(em, place).getResultList();
    }

    /**
     * Locks all rows of the place, so that no module is stopped while another begins that needs it. Read again behind the lock: a row
     * that another transaction added while this one waited is not among those that were locked.
     */
    static List<ActivationEntity> locked(EntityManager em, Place place) {
        query(em, place).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        return at(em, place);
    }

    private static TypedQuery<ActivationEntity> query(EntityManager em, Place place) {
        return em.createQuery(
                        "select a from ModuleActivation a where a.locationKey = :location and a.workForm = :form"
                                + " order by a.module",
                        ActivationEntity.class)
                .setParameter("location", place.location().key())
                .setParameter("form", place.workForm());
    }
}
