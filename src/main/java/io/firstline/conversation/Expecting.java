package io.firstline.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What the assistant's last question was, when it was not a flow's. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Expecting.Nothing.class, name = "nothing"),
  @JsonSubTypes.Type(value = Expecting.Technician.class, name = "technician"),
  @JsonSubTypes.Type(value = Expecting.Helped.class, name = "helped"),
  @JsonSubTypes.Type(value = Expecting.Topic.class, name = "topic"),
  @JsonSubTypes.Type(value = Expecting.Detail.class, name = "detail"),
  @JsonSubTypes.Type(value = Expecting.Contact.class, name = "contact"),
  @JsonSubTypes.Type(value = Expecting.Verdict.class, name = "verdict"),
  @JsonSubTypes.Type(value = Expecting.Score.class, name = "score")
})
public sealed interface Expecting {

  record Nothing() implements Expecting {}

  /** Whether a technician is wanted; an open flow waits behind the question. */
  record Technician() implements Expecting {}

  /** Whether the article helped. */
  record Helped(String article) implements Expecting {}

  /** Which of these topics was meant. */
  record Topic(List<String> topics) implements Expecting {}

  /** More words, after a message that said too little. */
  record Detail() implements Expecting {}

  /** Name and way to reach the requester, once there is a ticket. */
  record Contact() implements Expecting {}

  /** Whether the technician's work solved it. */
  record Verdict() implements Expecting {}

  /** One to five, after a technician. */
  record Score() implements Expecting {}
}
