/**
 * Who may call what over HTTP: one chain of filters a kind of caller, headers, CSRF, the brake on
 * guessed passwords, and errors as problem details. Who somebody is, is answered elsewhere, by
 * beans of Spring's {@code AuthenticationProvider}.
 */
@NullMarked
package io.firstline.platform.security;

import org.jspecify.annotations.NullMarked;
