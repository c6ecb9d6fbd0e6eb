/** Who may call what: sign-in, roles, tokens, headers. */
@NullMarked
package io.firstline.platform.security;

import org.jspecify.annotations.NullMarked;
