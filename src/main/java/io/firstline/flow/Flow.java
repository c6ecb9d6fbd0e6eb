package io.firstline.flow;

import io.firstline.language.Bilingual;
import io.firstline.source.Place;
import java.util.List;
import java.util.Map;

/** A scripted conversation; its first step is where it starts. */
public record Flow(
    String id, Bilingual title, Map<String, Slot> slots, List<Step> steps, Place place) {}
