/** The web chat, its API and the article pages. */
@NullMarked
package io.firstline.channel.web;

import org.jspecify.annotations.NullMarked;
