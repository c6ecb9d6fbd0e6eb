package io.firstline.desk;

import io.firstline.conversation.Conversations;
import io.firstline.conversation.NotHolder;
import io.firstline.language.Language;
import io.firstline.people.Person;
import io.firstline.ticket.CannotMerge;
import io.firstline.ticket.Tickets;
import io.firstline.ticket.UnknownTicket;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms of a ticket's page; with scripts they renew parts of it, without they load it. */
@Controller
@Profile("!memory")
@RequestMapping("/desk/tickets/{number}")
final class TicketActions {

  private static final String REQUEST = "actionRequest";
  private static final String SLOT = "slot.";

  private final Actions actions;
  private final Conversations conversations;
  private final Tickets tickets;
  private final TicketViews views;
  private final Once once;

  TicketActions(
      Actions actions, Conversations conversations, Tickets tickets, TicketViews views, Once once) {
    this.actions = actions;
    this.conversations = conversations;
    this.tickets = tickets;
    this.views = views;
    this.once = once;
  }

  @ModelAttribute(REQUEST)
  ActionRequest request(
      @PathVariable String number, @Me Person me, Locale locale, HttpServletRequest http) {
    return new ActionRequest(
        number, me, Language.of(locale.getLanguage()).orElse(Language.KO), http);
  }

  @PostMapping("/claim")
  ModelAndView claim(@ModelAttribute(name = REQUEST, binding = false) ActionRequest request) {
    return state(request, () -> Notice.of(conversations.claim(request.number(), request.me())));
  }

  @PostMapping("/release")
  ModelAndView release(@ModelAttribute(name = REQUEST, binding = false) ActionRequest request) {
    return state(
        request,
        () -> {
          conversations.release(request.number(), request.me());
          return Notice.good("released", request.number());
        });
  }

  @PostMapping("/assign")
  ModelAndView assign(
      @ModelAttribute(name = REQUEST, binding = false) ActionRequest request,
      @RequestParam(required = false) @Nullable String user) {
    return state(
        request,
        () ->
            Notice.good(
                "assigned",
                String.valueOf(actions.assign(request.number(), user, request.me()).holderName())));
  }

  @PostMapping("/priority")
  ModelAndView prioritise(
      @ModelAttribute(name = REQUEST, binding = false) ActionRequest request,
      @RequestParam(required = false) @Nullable String priority,
      @RequestParam(required = false) @Nullable String reason) {
    return state(
        request,
        () -> {
          actions.prioritise(request.number(), priority, reason, request.me());
          return Notice.good("prioritised", request.number()).warning(actions.warnings(reason));
        });
  }

  @PostMapping("/return-to-bot")
  ModelAndView returnToBot(
      @ModelAttribute(name = REQUEST, binding = false) ActionRequest request,
      @RequestParam Map<String, String> form) {
    return state(
        request,
        () -> {
          actions.returnToBot(request.number(), form.get("step"), slots(form), request.me());
          return Notice.good("returned", request.number());
        });
  }

  @PostMapping("/run-flow")
  ModelAndView runFlow(
      @ModelAttribute(name = REQUEST, binding = false) ActionRequest request,
      @RequestParam(required = false) @Nullable String flow) {
    return state(
        request,
        () -> {
          actions.runFlow(request.number(), flow, request.me());
          return Notice.good("running", request.number());
        });
  }

  @PostMapping("/resolve")
  ModelAndView resolve(
      @ModelAttribute(name = REQUEST, binding = false) ActionRequest request,
      @RequestParam(required = false) @Nullable String resolution) {
    return state(
        request,
        () -> {
          actions.resolve(request.number(), resolution, request.me());
          return Notice.good("resolved", request.number()).warning(actions.warnings(resolution));
        });
  }

  @PostMapping("/merge")
  ModelAndView merge(
      @ModelAttribute(name = REQUEST, binding = false) ActionRequest request,
      @RequestParam(required = false) @Nullable String into) {
    return state(
        request,
        () -> {
          actions.merge(request.number(), into, request.me());
          return Notice.good("merged", request.number());
        });
  }

  @PostMapping("/link")
  ModelAndView link(
      @ModelAttribute(name = REQUEST, binding = false) ActionRequest request,
      @RequestParam(required = false) @Nullable String to) {
    return state(
        request,
        () -> {
          actions.link(request.number(), to, request.me());
          return Notice.good("linked", request.number());
        });
  }

  @PostMapping("/reopen")
  ModelAndView reopen(
      @ModelAttribute(name = REQUEST, binding = false) ActionRequest request,
      @RequestParam(required = false) @Nullable String reason) {
    return state(
        request,
        () -> {
          actions.reopen(request.number(), reason, request.me());
          return Notice.good("reopened", request.number()).warning(actions.warnings(reason));
        });
  }

  @PostMapping("/messages")
  ModelAndView write(
      @ModelAttribute(name = REQUEST, binding = false) ActionRequest request,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(defaultValue = "false") boolean internal,
      @RequestParam(required = false) @Nullable String key) {
    Notice notice =
        tried(
            request,
            () -> once.run(request.me(), key, Notice.class, () -> sent(request, text, internal)));
    // Whoever has just noted something most likely notes again; a note sent by mistake is worse.
    Map<String, Object> kept =
        notice.good() && notice.secrets().isEmpty()
            ? Map.of("internal", internal)
            : Map.of("internal", internal, "text", text == null || notice.good() ? "" : text);
    return request.answer(notice, "composer", views, kept);
  }

  private Notice sent(ActionRequest request, @Nullable String text, boolean internal) {
    if (internal) {
      actions.note(request.number(), text, request.me());
      return Notice.good("noted", "").warning(actions.warnings(text));
    }
    actions.write(request.number(), text, request.me());
    return Notice.good("sent", "").warning(actions.warnings(text));
  }

  private ModelAndView state(ActionRequest request, Supplier<Notice> work) {
    return request.answer(tried(request, work), "state", views);
  }

  private Notice tried(ActionRequest request, Supplier<Notice> work) {
    try {
      return work.get();
    } catch (InvalidInput invalid) {
      return Notice.of(invalid);
    } catch (CannotMerge refused) {
      return Notice.bad("unmergeable", request.number());
    } catch (NotHolder refused) {
      return Notice.notHolder(
          tickets.find(request.number()).orElseThrow(() -> new UnknownTicket(request.number())));
    }
  }

  /** Empty fields are what nobody has filled in, not values. */
  private static Map<String, String> slots(Map<String, String> form) {
    Map<String, String> slots = new HashMap<>();
    form.forEach(
        (name, value) -> {
          if (name.startsWith(SLOT) && !value.isBlank()) {
            slots.put(name.substring(SLOT.length()), value.strip());
          }
        });
    return slots;
  }
}
