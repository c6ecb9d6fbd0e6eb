package io.firstline.ticket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A {@link TicketQuery} as an SQL condition with its parameters. */
record Narrowing(String condition, Map<String, Object> params) {

  static Narrowing of(TicketQuery query) {
    List<String> conditions = new ArrayList<>(List.of("TRUE"));
    Map<String, Object> params = new HashMap<>();
    if (query.state() != null) {
      conditions.add("state = :state");
      params.put("state", query.state().name());
    }
    if (query.priority() != null) {
      conditions.add("priority = :priority");
      params.put("priority", query.priority().name());
    }
    if (query.openOnly()) {
      conditions.add("state NOT IN ('RESOLVED', 'CLOSED')");
    }
    if (!query.queues().isEmpty()) {
      conditions.add("queue IN (:queues)");
      params.put("queues", query.queues());
    }
    if (query.holder() != null) {
      if (query.holder().equals("none")) {
        conditions.add("holder IS NULL");
      } else {
        conditions.add("holder = :holder");
        params.put("holder", query.holder());
      }
    }
    for (String needle : Haystack.needles(query.text())) {
      String name = "needle" + params.size();
      conditions.add("position(:" + name + " in haystack) > 0");
      params.put(name, needle);
    }
    return new Narrowing(String.join(" AND ", conditions), params);
  }
}
