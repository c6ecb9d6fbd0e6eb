package io.firstline.authoring;

import io.firstline.flow.Flow;
import io.firstline.flow.FlowParser;
import io.firstline.knowledge.Article;
import io.firstline.knowledge.ArticleParser;
import io.firstline.knowledge.ExampleQuestion;
import io.firstline.language.Bilingual;
import io.firstline.source.Company;
import io.firstline.source.CompanyParser;
import io.firstline.source.Place;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the files of a bundle together and reports everything that is wrong with them. */
final class ContentReader {

  private static final String COMPANY = Folders.KNOWLEDGE + "company.yaml";
  private static final String SIGNPOSTS = Folders.KNOWLEDGE + "signposts.yaml";
  private static final Pattern OUT_OF_SCOPE =
      Pattern.compile(Folders.KNOWLEDGE + "out-of-scope\\.(ko|en)\\.txt");
  private static final Pattern ARTICLE = Pattern.compile(Folders.KNOWLEDGE + ".+\\.md");
  private static final Pattern FLOW = Pattern.compile(Folders.FLOWS + ".+\\.yaml");
  private static final Pattern README = Pattern.compile(".*/README\\.md");

  private final Bundle bundle;
  private final Problems problems;

  private ContentReader(Bundle bundle, Problems problems) {
    this.bundle = bundle;
    this.problems = problems;
  }

  /** The content; empty when an error was reported. */
  static Optional<Content> read(Bundle bundle, Problems problems) {
    Content content = new ContentReader(bundle, problems).content();
    return problems.hasErrors() ? Optional.empty() : Optional.of(content);
  }

  private Content content() {
    Company company = company();
    List<Article> articles =
        asked(parsed(this::isArticle, f -> ArticleParser.parse(f, company, problems)));
    List<Flow> flows = parsed(this::isFlow, f -> FlowParser.parse(f, company, problems));
    reportUnread();
    new ContentLinter(bundle, problems).check(articles, flows);
    Signposts signposts =
        file(SIGNPOSTS)
            .map(f -> Signposts.parse(f, company, problems))
            .orElseGet(() -> Signposts.missing(SIGNPOSTS, company, problems));
    return new Content(
        bundle.version(),
        company,
        articles,
        flows,
        Examples.trainingSet(articles, files(this::isOutOfScope), signposts));
  }

  /** The articles with the questions of the files beside them. */
  private List<Article> asked(List<Article> articles) {
    Map<String, List<ExampleQuestion>> more = new HashMap<>();
    for (SourceFile file : files(QuestionFile::is)) {
      QuestionFile questions = QuestionFile.parse(file, problems);
      more.put(questions.article(), questions.questions());
      if (bundle.files().stream().noneMatch(f -> questions.belongsTo(f))) {
        problems.warning(
            new Place(file.path(), 1),
            "There is no article '" + questions.article() + ".md' that these questions ask for.",
            "Correct the file's name, or write the article.");
      }
    }
    return articles.stream()
        .map(a -> a.alsoAsked(more.getOrDefault(QuestionFile.name(a), List.of())))
        .toList();
  }

  /**
   * The company's values. When there are none to be read, that is reported once; every placeholder
   * then stands for itself, so that it is not reported again wherever it is used.
   */
  private Company company() {
    Optional<SourceFile> file = file(COMPANY);
    if (file.isEmpty()) {
      problems.error(
          new Place(COMPANY, 1),
          "The company's values are missing.",
          "Write the file as docs/WRITING.md shows.");
    }
    return file.flatMap(f -> CompanyParser.parse(f, problems)).orElseGet(this::standIn);
  }

  private Company standIn() {
    Map<String, Bilingual> values =
        bundle.files().stream()
            .flatMap(f -> Company.placeholders(f.text()).stream())
            .distinct()
            .collect(
                Collectors.toMap(Function.identity(), name -> Bilingual.same("{" + name + "}")));
    return new Company(true, ZoneOffset.UTC, "", values);
  }

  private void reportUnread() {
    for (SourceFile file : bundle.files()) {
      boolean read =
          file.path().equals(COMPANY)
              || file.path().equals(SIGNPOSTS)
              || isArticle(file)
              || isFlow(file)
              || isOutOfScope(file)
              || QuestionFile.is(file)
              || README.matcher(file.path()).matches();
      if (!read) {
        problems.warning(
            new Place(file.path(), 1),
            "This file is not read.",
            "Articles are named area/id.ko.md or area/id.en.md, flows id.yaml.");
      }
    }
  }

  private boolean isArticle(SourceFile file) {
    return ARTICLE.matcher(file.path()).matches() && !README.matcher(file.path()).matches();
  }

  private boolean isFlow(SourceFile file) {
    return FLOW.matcher(file.path()).matches();
  }

  private boolean isOutOfScope(SourceFile file) {
    return OUT_OF_SCOPE.matcher(file.path()).matches();
  }

  private Optional<SourceFile> file(String path) {
    return files(f -> f.path().equals(path)).stream().findFirst();
  }

  private List<SourceFile> files(Predicate<SourceFile> wanted) {
    return bundle.files().stream().filter(wanted).toList();
  }

  private <T> List<T> parsed(
      Predicate<SourceFile> wanted, Function<SourceFile, Optional<T>> parser) {
    List<T> parsed = new ArrayList<>();
    files(wanted).forEach(file -> parser.apply(file).ifPresent(parsed::add));
    return parsed;
  }
}
