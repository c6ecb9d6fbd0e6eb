package io.firstline.conversation;

import io.firstline.FirstlineApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The engine alone over a handful of articles and one flow, keeping nothing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = FirstlineApplication.class,
    webEnvironment = WebEnvironment.NONE,
    properties = {
      "firstline.knowledge-dir=src/test/resources/web/knowledge",
      "firstline.flows-dir=src/test/resources/desk/conversation-flows"
    })
@ActiveProfiles("memory")
@Import(Talks.class)
@interface EngineTest {}
