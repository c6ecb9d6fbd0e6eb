package io.firstline.knowledge;

import com.ibm.icu.text.BreakIterator;
import io.firstline.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
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

  private final Chains chains;

  ArticleIndexer(Chains chains) {
    this.chains = chains;
  }

  Directory index(List<Article> articles) throws IOException {
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

  private List<Document> documents(int number, Article article) {
    List<Document> documents = new ArrayList<>();
    documents.add(document(number, article, Fields.TEXT, text(article)));
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

  /** A word of the title counts as often as four of the body: BM25 over weighted fields. */
  private static String text(Article article) {
    List<String> parts = new ArrayList<>();
    parts.addAll(Collections.nCopies(4, article.title()));
    parts.addAll(Collections.nCopies(3, String.join("\n", article.keywords())));
    parts.addAll(Collections.nCopies(2, article.summary()));
    parts.add(Markdown.text(article.body()));
    return String.join("\n", parts);
  }

  private Document document(int number, Article article, String field, String text) {
    Document document = new Document();
    document.add(new NumericDocValuesField(Fields.ARTICLE, number));
    document.add(new StringField(Fields.ARTICLE, Integer.toString(number), Store.NO));
    for (Chains.View view : chains.of(field, article.language())) {
      document.add(new TextField(field + view.suffix(), text, Store.NO));
    }
    return document;
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

  private Analyzer analyzer() {
    Map<String, Analyzer> byField = new HashMap<>();
    for (Language language : Language.values()) {
      for (String field : List.of(Fields.EXAMPLE, Fields.TEXT, Fields.SENTENCE)) {
        chains
            .of(field, language)
            .forEach(view -> byField.put(field + view.suffix(), view.indexing()));
      }
    }
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
  }
}
