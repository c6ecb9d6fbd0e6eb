package io.firstline.ticket;

/** There is no ticket of that number. */
public final class UnknownTicket extends RuntimeException {

  public UnknownTicket(String number) {
    super("There is no ticket " + number + ".");
  }
}
