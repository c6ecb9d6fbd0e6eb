package io.firstline.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.authoring.Nodes.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWatchTests {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  @TempDir private Path root;
  @TempDir private Path otherRoot;

  private final Nodes nodes = new Nodes();
  private ContentFolder folder;
  private Node node;
  private ContentWatch watch;

  @BeforeEach
  void startNode() {
    folder = ContentFolder.good(root);
    node = nodes.node(folder.folders());
    node.publisher().start();
    watch = new ContentWatch(folder.folders(), node.publisher(), nodes, true);
    watch.start();
  }

  @AfterEach
  void stopWatch() {
    watch.stop();
  }

  @Test
  void changedFileGoesLiveByItself() throws Exception {
    String before = node.publisher().version();

    folder.article("network", "network-vpn-fails", "en", "changed");

    waitUntil(() -> !node.publisher().version().equals(before));
  }

  @Test
  void fileThatAnEditorReplacesGoesLive() throws Exception {
    String before = node.publisher().version();
    Path article = folder.path("knowledge/network/network-vpn-fails.en.md");
    Path draft = article.resolveSibling("draft~");
    Files.writeString(draft, Files.readString(article).replace("down", "gone"));

    Files.move(draft, article, StandardCopyOption.REPLACE_EXISTING);

    waitUntil(() -> !node.publisher().version().equals(before));
  }

  @Test
  void linkedFolderIsReadAndItsLinkMayBeSetElsewhere() throws Exception {
    Path first = ContentFolder.good(otherRoot.resolve("one")).path("");
    Path second =
        ContentFolder.good(otherRoot.resolve("two"))
            .article("network", "network-vpn-fails", "en", "VPN changed")
            .path("");
    Path link =
        Files.createSymbolicLink(otherRoot.resolve("knowledge"), first.resolve("knowledge"));
    Node linked =
        nodes.node(new Folders(link.toString(), first.resolve("conversation-flows").toString()));
    linked.publisher().start();
    String before = linked.publisher().version();

    Files.delete(link);
    Files.createSymbolicLink(link, second.resolve("knowledge"));
    linked.publisher().publish();

    assertThat(linked.publisher().version()).isNotEqualTo(before);
  }

  @Test
  void changeBehindLinkGoesLive() throws Exception {
    ContentFolder behind = ContentFolder.good(otherRoot.resolve("behind"));
    Path link = Files.createSymbolicLink(otherRoot.resolve("link"), behind.path("knowledge"));
    Folders folders = new Folders(link.toString(), behind.path("conversation-flows").toString());
    Node linked = nodes.node(folders);
    linked.publisher().start();
    String before = linked.publisher().version();
    ContentWatch watching = new ContentWatch(folders, linked.publisher(), nodes, true);
    watching.start();

    behind.article("network", "network-vpn-fails", "en", "changed");

    waitUntil(() -> !linked.publisher().version().equals(before));
    watching.stop();
  }

  @Test
  void brokenFileIsReportedAndMendedFileTakesTheReportAway() throws Exception {
    folder.write("knowledge/network/network-vpn-fails.en.md", "broken");
    waitUntil(() -> !node.publisher().report().isEmpty());

    folder.article("network", "network-vpn-fails", "en", "VPN is down");

    waitUntil(() -> node.publisher().report().isEmpty());
  }

  @Test
  void newsOfAnotherNodeIsTakenOver() throws Exception {
    ContentFolder elsewhere =
        ContentFolder.good(otherRoot).article("network", "network-vpn-fails", "en", "elsewhere");

    Node other = nodes.node(elsewhere.folders());
    other.publisher().start();

    waitUntil(() -> node.publisher().version().equals(other.publisher().version()));
  }

  @Test
  void changesMayWaitForTheNextStart() throws Exception {
    watch.stop();
    watch = new ContentWatch(folder.folders(), node.publisher(), nodes, false);
    watch.start();
    String before = node.publisher().version();

    folder.article("network", "network-vpn-fails", "en", "changed");
    Thread.sleep(3000);

    assertThat(node.publisher().version()).isEqualTo(before);
  }

  @Test
  void stoppedWatchIsNotRunning() {
    watch.stop();

    assertThat(watch.isRunning()).isFalse();
  }

  private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(LONGEST);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("waited in vain").isBefore(end);
      Thread.sleep(50);
    }
  }
}
