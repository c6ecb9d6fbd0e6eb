package io.firstline.people;

/** What somebody with an account may do; each role includes those before it. */
public enum Role {
  TECHNICIAN,
  LEAD,
  ADMIN
}
