package io.firstline.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** The maximum entropy model of one language's dialogue acts. */
final class ActModel {

  /** How sure it is about a message that stands among the examples word for word. */
  private static final double KNOWN = 0.97;

  private final ActFeatures features;
  private final DocumentCategorizerME categorizer;
  private final Map<String, DialogueAct> known;

  private ActModel(
      ActFeatures features, DocumentCategorizerME categorizer, Map<String, DialogueAct> known) {
    this.features = features;
    this.categorizer = categorizer;
    this.known = known;
  }

  static ActModel train(ActFeatures features, List<LabelledText> examples) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    List<DocumentSample> samples = new ArrayList<>();
    for (LabelledText example : examples) {
      samples.add(new DocumentSample(example.label(), tokens(features, example.text())));
    }
    try {
      DoccatModel model =
          DocumentCategorizerME.train(
              "x-unspecified",
              ObjectStreamUtils.createObjectStream(samples),
              parameters,
              new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()}));
      return new ActModel(features, new DocumentCategorizerME(model), known(features, examples));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Short answers can mean one thing only when all examples agree. */
  private static Map<String, DialogueAct> known(ActFeatures features, List<LabelledText> examples) {
    Map<String, Set<String>> labels =
        examples.stream()
            .collect(
                Collectors.groupingBy(
                    example -> features.normal(example.text()),
                    Collectors.mapping(LabelledText::label, Collectors.toSet())));
    Map<String, DialogueAct> known = new HashMap<>();
    labels.forEach(
        (text, acts) -> {
          if (acts.size() == 1) {
            DialogueAct.of(acts.iterator().next()).ifPresent(act -> known.put(text, act));
          }
        });
    return known;
  }

  private static String[] tokens(ActFeatures features, String text) {
    List<String> found = features.of(features.normal(text));
    return found.isEmpty() ? new String[] {"nothing"} : found.toArray(String[]::new);
  }

  List<ActCandidate> read(String text) {
    double[] outcomes = categorizer.categorize(tokens(features, text));
    Map<DialogueAct, Double> probabilities = new HashMap<>();
    for (int i = 0; i < outcomes.length; i++) {
      double probability = outcomes[i];
      DialogueAct.of(categorizer.getCategory(i))
          .ifPresent(act -> probabilities.put(act, probability));
    }
    DialogueAct certain = known.get(features.normal(text));
    if (certain != null) {
      probabilities.replaceAll((act, p) -> p * (1 - KNOWN));
      probabilities.merge(certain, KNOWN, Double::sum);
    }
    List<ActCandidate> candidates = new ArrayList<>();
    for (DialogueAct act : DialogueAct.values()) {
      candidates.add(new ActCandidate(act, probabilities.getOrDefault(act, 0.0)));
    }
    candidates.sort(Comparator.comparingDouble(ActCandidate::probability).reversed());
    return List.copyOf(candidates);
  }
}
