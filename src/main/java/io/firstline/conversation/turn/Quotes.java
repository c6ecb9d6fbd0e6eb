package io.firstline.conversation.turn;

import io.firstline.conversation.Message;
import io.firstline.conversation.Reply;
import io.firstline.knowledge.Article;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows articles in a conversation, with their source. */
@Component
final class Quotes {

  private final KnowledgeBase knowledge;

  Quotes(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  void show(Speech speech, String id, List<Reply.Option> options) {
    Optional<Article> found = knowledge.article(id, speech.language());
    if (found.isEmpty()) {
      return;
    }
    Article article = found.get();
    speech.dialogue().article(id);
    speech.quote(inLanguage(speech, article), source(article), options);
  }

  boolean has(String id) {
    return knowledge.article(id, Language.KO).isPresent();
  }

  String title(String id, Language language) {
    return knowledge.article(id, language).map(Article::title).orElse(id);
  }

  /** The severity of a topic's problems, as the article says. */
  Article.Severity severity(String topic) {
    return knowledge
        .article(topic, Language.EN)
        .map(Article::severity)
        .orElse(Article.Severity.NORMAL);
  }

  private static String inLanguage(Speech speech, Article article) {
    if (article.language() == speech.language()) {
      return article.summary();
    }
    String key = article.language() == Language.EN ? "article.english" : "article.korean";
    return speech.phrase(key, Map.of()) + " " + article.summary();
  }

  private static Message.Source source(Article article) {
    String code = article.language().code();
    return new Message.Source(
        article.id(),
        article.title(),
        "/articles/" + article.id() + "?lang=" + code,
        code,
        article.reviewed());
  }
}
