package io.firstline.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstline.flow.Flows;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.language.Language;
import io.firstline.platform.persistence.TestDatabase;
import io.firstline.platform.startup.StartupProblem;
import io.firstline.understanding.Understander;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

@ExtendWith(OutputCaptureExtension.class)
class PublishAtStartTests {

  @TempDir private Path root;

  @Test
  void startPutsContentInForceInEveryModule() {
    ContentFolder.good(root);

    try (ConfigurableApplicationContext context = start("memory")) {
      Understander understander = context.getBean(Understander.class);
      var read = understander.read(understander.redact("VPN is down"));

      assertThat(context.getBean(Publisher.class).version()).hasSize(12);
      assertThat(context.getBean(KnowledgeBase.class).search("VPN is down", Language.EN))
          .isNotEmpty();
      assertThat(context.getBean(Flows.class).all()).isEmpty();
      assertThat(read.topics())
          .extracting(candidate -> candidate.topic())
          .containsExactly("network-vpn-fails");
    }
  }

  @Test
  void firstStartWithErrorsPrintsAllOfThemWithoutAStackTrace(CapturedOutput output) {
    ContentFolder.good(root)
        .write("knowledge/network/network-vpn-fails.en.md", "---\nid: x\n")
        .write("knowledge/printing/broken.ko.md", "nothing\n");

    assertThatThrownBy(() -> start("memory")).hasRootCauseInstanceOf(StartupProblem.class);
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("knowledge/network/network-vpn-fails.en.md:2")
        .contains("knowledge/printing/broken.ko.md:1")
        .doesNotContain("\tat io.firstline");
  }

  @Test
  void lintWorksOnErrorsWhenTheStartDoesNotPublish() {
    ContentFolder.good(root).write("knowledge/printing/broken.ko.md", "nothing\n");

    try (ConfigurableApplicationContext context =
        start("memory", "firstline.publish-at-start=false")) {
      assertThat(context.getBean(Publisher.class).lint()).hasSize(1);
    }
  }

  @Test
  void publishedBundleOutlivesTheProcess() {
    ContentFolder folder = ContentFolder.good(root);
    TestDatabase database = TestDatabase.fresh();
    String version;
    try (ConfigurableApplicationContext context = start("", database.properties())) {
      version = context.getBean(Publisher.class).version();
    }
    folder.write("knowledge/network/network-vpn-fails.en.md", "---\nid: x\n");

    try (ConfigurableApplicationContext context = start("", database.properties())) {
      assertThat(context.getBean(Publisher.class).version()).isEqualTo(version);
      assertThat(context.getBean(Publisher.class).report()).isNotEmpty();
    }
  }

  @Test
  void contentIsInForceBeforeTheWebServerOpens() {
    Publisher publisher = new Nodes().node(ContentFolder.good(root).folders()).publisher();

    assertThat(new PublishAtStart(publisher).getPhase())
        .isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
  }

  private ConfigurableApplicationContext start(String profile, String... properties) {
    return new SpringApplicationBuilder(Application.class)
        .profiles(profile.isEmpty() ? new String[0] : new String[] {profile})
        .web(WebApplicationType.NONE)
        .properties(properties)
        .properties(
            "firstline.data-dir=" + root.resolve("data"),
            "firstline.knowledge-dir=" + root.resolve("knowledge"),
            "firstline.flows-dir=" + root.resolve("conversation-flows"))
        .run();
  }

  /** Authoring and what it stands on; no component, so that no other scan finds it. */
  @EnableAutoConfiguration
  @ComponentScan({
    "io.firstline.authoring",
    "io.firstline.flow",
    "io.firstline.knowledge",
    "io.firstline.language",
    "io.firstline.understanding",
    "io.firstline.platform"
  })
  static class Application {}
}
