/**
 * People with an account, their roles and queues, and how sure we are who somebody is. The door is
 * {@link io.firstline.people.People}. It knows no ticket.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package io.firstline.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
