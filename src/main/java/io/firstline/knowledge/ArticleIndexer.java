package io.firstline.knowledge;

import io.firstline.language.Language;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Writes articles into an index in memory. An article becomes several documents: itself, one for
 * its title and for each example question (so that the nearest one counts, not their sum), and one
 * for each sentence that can be quoted.
 */
final class ArticleIndexer {

  private ArticleIndexer() {}

  static Directory index(List<Article> articles) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer()).setSimilarity(new BM25Similarity(Fields.K1, Fields.B));
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < articles.size(); i++) {
        writer.addDocuments(documents(i, articles.get(i)));
      }
      writer.forceMerge(1);
    }
    return directory;
  }

  private static List<Document> documents(int number, Article article) {
    List<Document> documents = new ArrayList<>();
    documents.add(whole(number, article));
    Stream.concat(Stream.of(article.title()), article.questions().stream())
        .forEach(text -> documents.add(document(number, article, Fields.EXAMPLE, text)));
    sentences(article)
        .forEach(
            text -> {
              Document document = document(number, article, Fields.SENTENCE, text);
              document.add(new StoredField(Fields.SENTENCE, text));
              documents.add(document);
            });
    return documents;
  }

  private static Document whole(int number, Article article) {
    Document document = document(number, article, Fields.TITLE, article.title());
    add(document, article, Fields.KEYWORDS, String.join("\n", article.keywords()));
    add(document, article, Fields.SUMMARY, article.summary());
    add(document, article, Fields.BODY, Markdown.text(article.body()));
    return document;
  }

  private static Document document(int number, Article article, String field, String text) {
    Document document = new Document();
    document.add(new NumericDocValuesField(Fields.ARTICLE, number));
    document.add(new StringField(Fields.ARTICLE, Integer.toString(number), Store.NO));
    add(document, article, field, text);
    return document;
  }

  private static void add(Document document, Article article, String field, String text) {
    for (Chains.View view : Chains.of(article.language())) {
      document.add(new TextField(field + view.suffix(), text, Store.NO));
    }
  }

  private static List<String> sentences(Article article) {
    List<String> sentences = new ArrayList<>(split(article.summary(), article.language()));
    Markdown.paragraphs(article.body())
        .forEach(text -> sentences.addAll(split(text, article.language())));
    return sentences;
  }

  private static List<String> split(String text, Language language) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of(language.code()));
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(text.substring(start, end).strip());
      start = end;
    }
    return sentences;
  }

  private static Analyzer analyzer() {
    Map<String, Analyzer> byField = new HashMap<>();
    for (Language language : Language.values()) {
      for (Chains.View view : Chains.of(language)) {
        byField.put(Fields.EXAMPLE + view.suffix(), view.indexing());
        byField.put(Fields.SENTENCE + view.suffix(), view.indexing());
        Fields.texts(view).forEach(field -> byField.put(field, view.indexing()));
      }
    }
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
  }
}
