package io.firstline.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two folders of an author, as small as they may be. */
final class ContentFolder {

  private final Path root;

  ContentFolder(Path root) {
    this.root = root;
  }

  static ContentFolder good(Path root) {
    return new ContentFolder(root)
        .write(
            "knowledge/company.yaml",
            """
            time-zone: Asia/Seoul
            ticket-prefix: HD
            values:
              vpn_name: {ko: 가온 VPN, en: Gaon VPN}
              desk_phone: "1"
              oncall_phone: "2"
              security_phone: "3"
              privacy_phone: "4"
              facilities_phone: "5"
            """)
        .write(
            "knowledge/signposts.yaml",
            """
            signposts:
              - id: hr
                words: {ko: [연차], en: [payslip]}
                text: {ko: 인사팀에 물어보세요., en: Ask HR.}
            danger:
              words: {ko: [연기], en: [smoke]}
              text: {ko: "119, 그다음 {facilities_phone}", en: "119, then {facilities_phone}"}
            """)
        .write("knowledge/out-of-scope.ko.txt", "# nobody's\n점심 뭐 먹지\n\n")
        .article("network", "network-vpn-fails", "ko", "VPN이 안 돼요")
        .article("network", "network-vpn-fails", "en", "VPN is down")
        .folder("conversation-flows");
  }

  Folders folders() {
    return new Folders(
        root.resolve("knowledge").toString(), root.resolve("conversation-flows").toString());
  }

  ContentFolder article(String area, String id, String language, String question) {
    return write(
        "knowledge/" + area + "/" + id + "." + language + ".md",
        """
        ---
        id: %s
        lang: %s
        title: About %s
        summary: "Restart {vpn_name}."
        questions:
          - "%s"
        reviewed: 2026-11-01
        ---

        Restart it.
        """
            .formatted(id, language, id, question));
  }

  ContentFolder write(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ContentFolder folder(String path) {
    try {
      Files.createDirectories(root.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ContentFolder delete(String path) {
    try {
      Files.delete(root.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String path) {
    return root.resolve(path);
  }
}
