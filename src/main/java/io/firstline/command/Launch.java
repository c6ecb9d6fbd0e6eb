package io.firstline.command;

import io.firstline.FirstlineApplication;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.IFactory;

/** Starts the application that a command needs: the service, or the engine alone. */
record Launch(List<String> settings, PrintStream out) {

  void serve() {
    SpringApplication.run(FirstlineApplication.class, settings.toArray(String[]::new));
  }

  /** Runs something against the engine, over a memory store and without a web server. */
  int engine(ToIntFunction<ConfigurableApplicationContext> work) {
    return engine(true, work);
  }

  /**
   * @param publish whether the authors' content is put in force first; a command that looks at
   *     broken content must not
   */
  int engine(boolean publish, ToIntFunction<ConfigurableApplicationContext> work) {
    // Logs of a command must not mix with its result.
    System.setOut(System.err);
    SpringApplication application = new SpringApplication(FirstlineApplication.class);
    application.setAdditionalProfiles("memory");
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLogStartupInfo(false);
    application.setDefaultProperties(Map.of("firstline.publish-at-start", publish));
    try (ConfigurableApplicationContext context =
        application.run(settings.toArray(String[]::new))) {
      return work.applyAsInt(context);
    }
  }

  /** Makes commands with this launch in their constructor. */
  IFactory commands() {
    return new IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
          if (constructor.getParameterCount() == 1
              && constructor.getParameterTypes()[0] == Launch.class) {
            return type.cast(constructor.newInstance(Launch.this));
          }
        }
        return picocli.CommandLine.defaultFactory().create(type);
      }
    };
  }
}
