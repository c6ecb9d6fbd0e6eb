/**
 * Text of two languages: which language a text is in, repair of typing, legibility, the Lucene
 * analyzers and the glossary. It knows no topic and no article.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.firstline.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
