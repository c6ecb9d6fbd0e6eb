package io.firstline.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstline.platform.PlatformApplication;
import io.firstline.platform.persistence.TestDatabase;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartupProblemTests {

  @Test
  void isToldAsASentenceWithACureAndNoStackTrace(CapturedOutput output) {
    var application =
        new SpringApplicationBuilder(PlatformApplication.class).web(WebApplicationType.NONE);

    assertThatThrownBy(
            () ->
                application.run(
                    "--firstline.data-dir=" + TestDatabase.freshFolder(),
                    "--firstline.database.url=jdbc:postgresql://127.0.0.1:1/none"))
        .hasRootCauseInstanceOf(ConnectException.class);

    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("jdbc:postgresql://127.0.0.1:1/none does not answer")
        .contains("Action:")
        .doesNotContain("\tat ");
  }
}
