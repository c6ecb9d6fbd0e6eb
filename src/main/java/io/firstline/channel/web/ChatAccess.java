package io.firstline.channel.web;

import io.firstline.conversation.ConversationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens that open conversations; only their hashes are kept. */
@Component
@Profile("!memory")
final class ChatAccess {

  private static final int TOKEN_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final JdbcClient jdbc;

  ChatAccess(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes the token of a new conversation. */
  String grant(ConversationId conversation) {
    byte[] secret = new byte[TOKEN_BYTES];
    random.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    jdbc.sql("insert into chat_access (conversation, token_hash) values (?, ?)")
        .params(conversation.value(), hash(token))
        .update();
    return token;
  }

  /** Whether the token opens the conversation; empty when there is no such conversation. */
  Optional<Boolean> opens(ConversationId conversation, String token) {
    return jdbc.sql("select token_hash from chat_access where conversation = ?")
        .param(conversation.value())
        .query(byte[].class)
        .optional()
        .map(expected -> MessageDigest.isEqual(expected, hash(token)));
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256.", missing);
    }
  }
}
