/**
 * The browser that tests drive: the machine's own Chromium, found or installed. The door is {@link
 * io.firstline.browser.BrowserForTests}.
 */
@NullMarked
package io.firstline.browser;

import org.jspecify.annotations.NullMarked;
