package io.firstline.language;

import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.Token;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttributeImpl;
import org.apache.lucene.analysis.morph.TokenType;
import org.apache.lucene.util.AttributeFactory;
import org.jspecify.annotations.Nullable;

/** Also tells whether the dictionary has the word, which Lucene knows but does not hand out. */
final class PartOfSpeech extends PartOfSpeechAttributeImpl {

  private boolean known = true;

  static AttributeFactory factory() {
    return new AttributeFactory.StaticImplementationAttributeFactory<>(
        KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, PartOfSpeech.class) {
      @Override
      protected PartOfSpeech createInstance() {
        return new PartOfSpeech();
      }
    };
  }

  boolean isKnown() {
    return known;
  }

  @Override
  public void setToken(@Nullable Token token) {
    super.setToken(token);
    known = token == null || token.getType() != TokenType.UNKNOWN;
  }
}
