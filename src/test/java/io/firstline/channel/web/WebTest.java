package io.firstline.channel.web;

import io.firstline.FirstlineApplication;
import io.firstline.platform.persistence.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole service over a fresh database and a handful of articles, on a port of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = FirstlineApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "firstline.knowledge-dir=src/test/resources/web/knowledge",
      "firstline.flows-dir=src/test/resources/web/conversation-flows"
    })
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@AutoConfigureMockMvc
@Import({ChatClient.class, DeskStaff.class})
@interface WebTest {}
