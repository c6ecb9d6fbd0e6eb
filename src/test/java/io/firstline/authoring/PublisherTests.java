package io.firstline.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.firstline.authoring.Nodes.Node;
import io.firstline.language.Language;
import io.firstline.platform.startup.StartupProblem;
import io.firstline.source.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTests {

  private static final String ARTICLE = "knowledge/network/network-vpn-fails.en.md";

  @TempDir private Path root;
  @TempDir private Path otherRoot;

  private final Nodes nodes = new Nodes();

  @Test
  void goodFolderIsInForceAfterStart() {
    Node node = nodes.node(ContentFolder.good(root).folders());

    node.publisher().start();

    assertThat(node.publisher().company().ticketPrefix()).isEqualTo("HD");
    assertThat(node.publisher().report()).isEmpty();
    assertThat(titles(node)).containsExactly("About network-vpn-fails");
  }

  @Test
  void nothingIsInForceBefore() {
    Publisher publisher = nodes.node(ContentFolder.good(root).folders()).publisher();

    assertThatIllegalStateException().isThrownBy(publisher::version);
    assertThatIllegalStateException().isThrownBy(publisher::company);
  }

  @Test
  void changeIsPublished() {
    ContentFolder folder = ContentFolder.good(root);
    Node node = started(folder);
    String before = node.publisher().version();

    folder.article("network", "network-vpn-fails", "en", "tunnel refuses");

    assertThat(node.publisher().publish()).isEmpty();
    assertThat(node.publisher().version()).isNotEqualTo(before);
    assertThat(node.knowledge().search("tunnel refuses", Language.EN)).isNotEmpty();
  }

  @Test
  void sameContentIsNotPublishedAgain() {
    ContentFolder folder = ContentFolder.good(root);
    Node node = started(folder);
    String before = node.publisher().version();
    var articles = node.knowledge().articles();

    folder.article("network", "network-vpn-fails", "en", "VPN is down");
    node.publisher().publish();

    assertThat(node.publisher().version()).isEqualTo(before);
    assertThat(node.knowledge().articles()).isSameAs(articles);
  }

  @Test
  void brokenFileLeavesTheLastGoodVersionInForceAndIsReported() {
    ContentFolder folder = ContentFolder.good(root);
    Node node = started(folder);
    String before = node.publisher().version();

    folder.write(ARTICLE, "---\nid: x\n");

    assertThat(whats(node.publisher().publish())).contains("The front matter does not end.");
    assertThat(node.publisher().report()).isNotEmpty();
    assertThat(node.publisher().version()).isEqualTo(before);
    assertThat(titles(node)).containsExactly("About network-vpn-fails");
  }

  @Test
  void mendedFileGoesLive() {
    ContentFolder folder = ContentFolder.good(root);
    Node node = started(folder);
    folder.write(ARTICLE, "---\nid: x\n");
    node.publisher().publish();

    folder.article("network", "network-vpn-fails", "en", "mended question");
    node.publisher().publish();

    assertThat(node.publisher().report()).isEmpty();
    assertThat(node.knowledge().search("mended question", Language.EN)).isNotEmpty();
  }

  @Test
  void restartWithABrokenFolderServesTheStoredBundle() {
    ContentFolder folder = ContentFolder.good(root);
    String before = started(folder).publisher().version();
    folder.write(ARTICLE, "---\nid: x\n");

    Node restarted = started(folder);

    assertThat(restarted.publisher().version()).isEqualTo(before);
    assertThat(whats(restarted.publisher().report())).contains("The front matter does not end.");
    assertThat(titles(restarted)).containsExactly("About network-vpn-fails");
  }

  @Test
  void restartWithoutTheFoldersServesTheStoredBundle() {
    String before = started(ContentFolder.good(root)).publisher().version();

    Node restarted = started(new ContentFolder(otherRoot.resolve("gone")));

    assertThat(restarted.publisher().version()).isEqualTo(before);
    assertThat(whats(restarted.publisher().report()))
        .anyMatch(what -> what.matches("The folder '.*gone/knowledge' does not exist\\."));
  }

  @Test
  void veryFirstStartWithErrorsFailsWithAllOfThem() {
    ContentFolder folder =
        ContentFolder.good(root)
            .write(ARTICLE, "---\nid: x\n")
            .write("knowledge/printing/broken.ko.md", "nothing\n");
    Publisher publisher = nodes.node(folder.folders()).publisher();

    assertThatExceptionOfType(StartupProblem.class)
        .isThrownBy(publisher::start)
        .withMessageContaining(ARTICLE + ":2")
        .withMessageContaining("knowledge/printing/broken.ko.md:1");
  }

  @Test
  void folderThatCouldNotBePublishedIsNotTakenAsSeen() {
    Folders folders = ContentFolder.good(root).folders();
    Publisher publisher = nodes.nodeThatCannotLearn(folders);

    assertThatIllegalStateException().isThrownBy(publisher::publish).withMessage("full");
    assertThat(publisher.hasSeen(folders.state())).isFalse();
  }

  @Test
  void lintingChangesNothing() {
    ContentFolder folder = ContentFolder.good(root);
    Node node = started(folder);
    String before = node.publisher().version();
    folder.article("network", "network-vpn-fails", "en", "another question");

    assertThat(node.publisher().lint()).isEmpty();
    assertThat(node.publisher().version()).isEqualTo(before);
  }

  @Test
  void otherNodesTakeOverWhatOnePublishes() {
    Node one = started(ContentFolder.good(root));
    ContentFolder folder = ContentFolder.good(otherRoot);
    Node other = started(folder);
    folder.article("network", "network-vpn-fails", "en", "said elsewhere");
    other.publisher().publish();

    one.publisher().catchUp();

    assertThat(one.publisher().version()).isEqualTo(other.publisher().version());
    assertThat(one.knowledge().search("said elsewhere", Language.EN)).isNotEmpty();
  }

  private Node started(ContentFolder folder) {
    Node node = nodes.node(folder.folders());
    node.publisher().start();
    return node;
  }

  private static List<String> titles(Node node) {
    return node.knowledge().search("VPN is down", Language.EN).stream()
        .map(passage -> passage.article().title())
        .toList();
  }

  private static List<String> whats(List<Problem> problems) {
    return problems.stream().map(Problem::what).toList();
  }
}
