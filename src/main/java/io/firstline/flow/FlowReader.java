package io.firstline.flow;

import io.firstline.language.Bilingual;
import io.firstline.source.Company;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import io.firstline.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one file into a {@link Flow} and has it linted. */
final class FlowReader {

  private final SourceFile file;
  private final Company company;
  private final Problems problems;

  FlowReader(SourceFile file, Company company, Problems problems) {
    this.file = file;
    this.company = company;
    this.problems = problems;
  }

  /** The flow, as far as it can be read; empty when it has no steps. */
  Optional<Flow> read(YamlNode root) {
    root.allow(Set.of("id", "title", "slots", "steps"));
    String id = root.text("id");
    checkId(root, id);
    SlotReader slotReader = new SlotReader(company, problems);
    Map<String, Slot> slots = slotReader.read(root);
    TextReader texts = new TextReader(company, slots, problems);
    Bilingual title = root.require("title").map(texts::label).orElse(Bilingual.same(id));
    Optional<YamlNode> list = root.require("steps");
    List<YamlNode> nodes = list.map(YamlNode::list).orElse(List.of());
    if (nodes.isEmpty()) {
      list.ifPresent(n -> n.error("The flow has no steps.", "Write a question and its ends."));
      return Optional.empty();
    }
    List<Step> steps = steps(nodes, slots, texts);
    Flow flow = new Flow(id, title, slots, steps, root.place());
    slotReader.checkUse(flow, texts.used());
    // Ways that lead through a step which cannot be read, or is there twice, are not known.
    if (steps.stream().map(Step::id).distinct().count() == nodes.size()) {
      new FlowLinter(flow, problems).lint();
    }
    return Optional.of(flow);
  }

  private void checkId(YamlNode root, String id) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    String expected = name.replaceFirst("\\.ya?ml$", "");
    if (!id.isEmpty() && !id.equals(expected)) {
      root.get("id")
          .orElse(root)
          .error(
              "The id '" + id + "' is not the name of the file.",
              "Write 'id: " + expected + "', or call the file " + id + ".yaml.");
    }
  }

  private List<Step> steps(List<YamlNode> nodes, Map<String, Slot> slots, TextReader texts) {
    List<String> ids = nodes.stream().map(n -> n.text("id")).toList();
    StepReader reader = new StepReader(slots, ids, texts);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      YamlNode node = nodes.get(i);
      int first = ids.indexOf(ids.get(i));
      if (first < i && !ids.get(i).isEmpty()) {
        node.error(
            "The step id '"
                + ids.get(i)
                + "' is taken on line "
                + nodes.get(first).place().line()
                + ".",
            "Give one of the two steps another id.");
      }
      reader.read(node, i + 1 < ids.size() ? ids.get(i + 1) : null).ifPresent(steps::add);
    }
    return steps;
  }
}
