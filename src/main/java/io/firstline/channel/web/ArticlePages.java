package io.firstline.channel.web;

import io.firstline.knowledge.Article;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The articles to read: all by area, those that a search finds, and one of them. */
@Controller
@RequestMapping("/articles")
@Profile("!memory")
final class ArticlePages {

  private static final int QUESTION_LIMIT = 300;

  private final KnowledgeBase knowledge;

  ArticlePages(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String lang,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    PageLanguage.choose(lang, request, response);
    Language language = PageLanguage.of(request);
    String question = q.strip();
    model.addAttribute("q", question);
    if (question.isEmpty()) {
      model.addAttribute(
          "areas", ArticleShelf.areas(knowledge.articles(), language, isTechnician(request)));
    } else {
      String start = question.substring(0, Math.min(question.length(), QUESTION_LIMIT));
      model.addAttribute("found", ArticleShelf.found(knowledge.search(start, language), language));
    }
    return "web/articles";
  }

  @GetMapping("/{id}")
  String article(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String lang,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Language wanted =
        Optional.ofNullable(lang).flatMap(Language::of).orElseGet(() -> PageLanguage.of(request));
    Optional<Article> article =
        knowledge.article(id, wanted).filter(found -> mayRead(found, request));
    if (article.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      return "web/no-article";
    }
    model.addAttribute("article", article.get());
    model.addAttribute("foreign", article.get().language() != PageLanguage.of(request));
    model.addAttribute("other", otherLanguage(article.get()).orElse(null));
    return "web/article";
  }

  private Optional<Article> otherLanguage(Article article) {
    return knowledge
        .article(article.id(), article.language().other())
        .filter(other -> other.language() != article.language());
  }

  private static boolean mayRead(Article article, HttpServletRequest request) {
    return switch (article.audience()) {
      case EVERYONE -> true;
      case TECHNICIANS -> isTechnician(request);
    };
  }

  private static boolean isTechnician(HttpServletRequest request) {
    return request.isUserInRole("TECHNICIAN");
  }
}
