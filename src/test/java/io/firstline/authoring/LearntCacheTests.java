package io.firstline.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.knowledge.KnowledgeBases;
import io.firstline.language.Bilingual;
import io.firstline.language.EncodedTexts;
import io.firstline.platform.persistence.DataFolder;
import io.firstline.understanding.LabelledText;
import io.firstline.understanding.Signpost;
import io.firstline.understanding.TrainingSet;
import io.firstline.understanding.Understander;
import io.firstline.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearntCacheTests {

  private static final TrainingSet VPN = about("vpn", "vpn is down", "vpn 안 돼요");
  private static final TrainingSet PRINTER = about("printer", "no paper", "종이가 없어요");

  private final Understander understander = new Understander();
  @TempDir private Path data;
  private LearntCache cache;

  private static TrainingSet about(String topic, String... texts) {
    return new TrainingSet(
        Stream.of(texts).map(text -> new LabelledText(topic, text)).toList(),
        List.of(new LabelledText("", "what is for lunch"), new LabelledText("", "점심 뭐 먹지")),
        List.of(),
        new Signpost("danger", List.of("fire"), Bilingual.same("Call 119.")));
  }

  @BeforeEach
  void cache() {
    cache = new LearntCache(understander, Optional.of(new DataFolder(data)));
  }

  private Understanding read(TrainingSet set) {
    understander.use(cache.learnt(set, new EncodedTexts(KnowledgeBases.encoder())));
    return understander.read(understander.redact("vpn is down"));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("learnt"))) {
      return files.toList();
    }
  }

  @Test
  void sameContentIsNotLearntTwice() throws IOException {
    Understanding learnt = read(VPN);
    Object written = Files.readAttributes(files().getFirst(), "*").get("fileKey");

    Understanding loaded = read(VPN);

    assertThat(loaded).isEqualTo(learnt);
    assertThat(Files.readAttributes(files().getFirst(), "*").get("fileKey")).isEqualTo(written);
  }

  @Test
  void onlyTheLastVersionIsKept() throws IOException {
    read(VPN);
    Understanding understood = read(PRINTER);

    assertThat(understood.topics()).extracting(topic -> topic.topic()).containsExactly("printer");
    assertThat(files()).hasSize(1);
  }

  @Test
  void brokenFileIsLearntAgain() throws IOException {
    Understanding learnt = read(VPN);
    Path file = files().getFirst();
    long whole = Files.size(file);
    Files.write(file, List.of("torn"));

    assertThat(read(VPN)).isEqualTo(learnt);
    // OpenNLP writes the time into its models, so the size may differ by a byte.
    assertThat(Files.size(file)).isBetween(whole - 100, whole + 100);
  }

  @Test
  void withoutADataFolderItIsSimplyLearnt() {
    cache = new LearntCache(understander, Optional.empty());

    assertThat(read(VPN).topics()).extracting(topic -> topic.topic()).containsExactly("vpn");
  }
}
