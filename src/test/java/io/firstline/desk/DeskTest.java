package io.firstline.desk;

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

/** The whole service over a fresh database, with one flow, and people who work at the desk. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = FirstlineApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "firstline.admin.password=" + DeskPeople.PASSWORD,
      "firstline.knowledge-dir=src/test/resources/web/knowledge",
      "firstline.flows-dir=src/test/resources/desk/conversation-flows",
      "firstline.watch=false"
    })
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@AutoConfigureMockMvc
@Import(DeskPeople.class)
public @interface DeskTest {}
