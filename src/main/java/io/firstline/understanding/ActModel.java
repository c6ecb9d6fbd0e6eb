package io.firstline.understanding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

/**
 * What one language's examples teach about dialogue acts: a maximum entropy model, and a linear one
 * with wide margins beside it, which knows better what it was taught and less well how sure it is.
 */
final class ActModel {

  /** How sure it is about a message that stands among the examples word for word. */
  private static final double KNOWN = 0.97;

  private static final int ITERATIONS = 50;

  /** How loud each of the two speaks; with these, what is said to be likely comes true as often. */
  private static final double LIKELIHOOD = 0.95;

  private static final double MARGIN = 3.2;

  private final ActFeatures features;
  private final DoccatModel likelihoods;
  private final DocumentCategorizerME categorizer;
  private final Voices voices;
  private final Map<String, DialogueAct> known;

  private ActModel(
      ActFeatures features,
      DoccatModel likelihoods,
      Voices voices,
      Map<String, DialogueAct> known) {
    this.features = features;
    this.likelihoods = likelihoods;
    this.categorizer = new DocumentCategorizerME(likelihoods);
    this.voices = voices;
    this.known = known;
  }

  static ActModel train(ActFeatures features, List<LabelledText> examples) {
    List<String[]> tokens =
        examples.stream().map(example -> tokens(features, example.text())).toList();
    return new ActModel(
        features, maxent(examples, tokens), voices(examples, tokens), known(features, examples));
  }

  private static DoccatModel maxent(List<LabelledText> examples, List<String[]> tokens) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    parameters.put("PrintMessages", false);
    List<DocumentSample> samples = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      samples.add(new DocumentSample(examples.get(i).label(), tokens.get(i)));
    }
    try {
      return DocumentCategorizerME.train(
          "x-unspecified",
          ObjectStreamUtils.createObjectStream(samples),
          parameters,
          new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()}));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Voices voices(List<LabelledText> examples, List<String[]> tokens) {
    int[] labels =
        examples.stream()
            .mapToInt(example -> DialogueAct.of(example.label()).orElseThrow().ordinal())
            .toArray();
    return Voices.train(
        tokens.stream().map(text -> Seen.wording(new LinkedHashSet<>(List.of(text)))).toList(),
        labels,
        DialogueAct.values().length);
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

  void write(DataOutput out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    likelihoods.serialize(bytes);
    Stored.writeBytes(out, bytes.toByteArray());
    voices.write(out);
    out.writeInt(known.size());
    for (Map.Entry<String, DialogueAct> text : known.entrySet()) {
      out.writeUTF(text.getKey());
      out.writeUTF(text.getValue().name());
    }
  }

  static ActModel read(DataInput in, ActFeatures features) throws IOException {
    DoccatModel likelihoods = new DoccatModel(new ByteArrayInputStream(Stored.readBytes(in)));
    Voices voices = Voices.read(in);
    Map<String, DialogueAct> known = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      known.put(in.readUTF(), DialogueAct.valueOf(in.readUTF()));
    }
    return new ActModel(features, likelihoods, voices, known);
  }

  List<ActCandidate> read(String text) {
    double[] probabilities = probabilities(tokens(features, text));
    DialogueAct certain = known.get(features.normal(text));
    List<ActCandidate> candidates = new ArrayList<>();
    for (DialogueAct act : DialogueAct.values()) {
      double probability = probabilities[act.ordinal()];
      if (certain != null) {
        probability = probability * (1 - KNOWN) + (act == certain ? KNOWN : 0);
      }
      candidates.add(new ActCandidate(act, probability));
    }
    candidates.sort(Comparator.comparingDouble(ActCandidate::probability).reversed());
    return List.copyOf(candidates);
  }

  private double[] probabilities(String[] tokens) {
    double[] likelihoods = categorizer.categorize(tokens);
    double[] weights = new double[DialogueAct.values().length];
    for (int i = 0; i < likelihoods.length; i++) {
      double likelihood = likelihoods[i];
      DialogueAct.of(categorizer.getCategory(i))
          .ifPresent(act -> weights[act.ordinal()] = Math.pow(likelihood, LIKELIHOOD));
    }
    List<Voices.Said> said = voices.of(Seen.wording(new LinkedHashSet<>(List.of(tokens))));
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= Math.exp(MARGIN * said.get(i).score());
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }
}
