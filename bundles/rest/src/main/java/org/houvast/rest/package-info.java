/**
 * What a module's resources speak.
 *
 * <h2>A resource</h2>
 *
 * A Declarative Services component, registered under its own class, with the service property {@code houvast.rest=/observations}: the
 * first segment of its paths. The class has {@code @Path("/")}, {@code @Produces("application/json")} and
 * {@code @Consumes("application/json")}; its methods give and take records. Its bundle names its segments in the header
 * {@code Houvast-Rest: /observations, /observation-kinds}, so that a segment which does not serve now answers "unavailable"
 * instead of "not there". With the property {@code houvast.rest.open=true} nobody is asked who they are.
 *
 * <h2>Parameters</h2>
 *
 * By {@code @Context}: {@code org.houvast.privacy.Actor}, {@link org.houvast.commons.PageRequest}, {@link org.houvast.commons.Language},
 * {@link org.houvast.rest.IfMatch} and {@link org.houvast.rest.MergePatch}. Path and query parameters may be ids, references to the
 * host's records, enums, dates, instants and numbers: one that is malformed is not found in a path and invalid in a query.
 *
 * <h2>Answers</h2>
 *
 * A record is the JSON document. A {@link org.houvast.commons.Versioned} one gets its {@code ETag}, with {@link org.houvast.rest.Creates}
 * also 201 and {@code Location}. A {@link org.houvast.commons.Page} is {@code {"items":[…],"next":"…"}} with a {@code Link} to the next one.
 * A {@link org.houvast.commons.Problem} thrown anywhere is the problem document; any other exception is a 500 that says nothing.
 *
 * <h2>JSON</h2>
 *
 * A component without {@code @Nullable} must be there; unknown fields are refused; null fields are left out of an answer. A record
 * with one {@code key} or {@code value} of the commons is its text. A record that implements a sealed interface has a field
 * {@code type}: its name in upper snake case.
 */
@NullMarked
@Version("1.0.0")
package org.houvast.rest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
