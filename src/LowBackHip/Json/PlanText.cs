using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace LowBackHip.Json;

/// <summary>Writes a plan on one line, fast: most of it is the catalog's own words, which are made once and then only copied. See <see cref="EvaluationText"/>.</summary>
internal sealed class PlanText
{
    private static readonly string[] OfExercises = ["chosenFor", "because", "precautions", "unanswered"];
    private static readonly string[] OfTreatments = ["precautions", "unanswered"];

    private readonly EvaluationMapping _mapping;
    private readonly EntryTexts _entries;

    internal PlanText(ClinicalCatalog catalog, EvaluationMapping mapping, EntryTexts entries)
    {
        _mapping = mapping;
        _entries = entries;
        foreach (var exercise in catalog.Exercises)
            Add(exercise, exercise.Precautions, exercise.Contraindications);
        foreach (var treatment in catalog.Treatments)
            Add(treatment, treatment.BeforeVisit is { } before ? treatment.Precautions.Add(before) : treatment.Precautions, treatment.Contraindications);
        foreach (var advice in catalog.Advice)
            _entries.Add(advice);
    }

    internal void Write(PlanOfCare plan, ref Utf8Text text)
    {
        text.Add("{\"instruction\":"u8);
        text.AddText(plan.Instruction);
        text.Add(",\"provisional\":"u8);
        text.Add(plan.IsProvisional);
        WriteReleasedBy(plan.ReleasedBy, ref text);
        text.Add(",\"exercises\":["u8);
        var isFirst = true;
        foreach (var prescribed in plan.Exercises)
        {
            text.Separate(ref isFirst);
            Write(prescribed, ref text);
        }

        text.Add("]"u8);
        if (plan.Schedule is { } schedule)
        {
            text.Add(",\"schedule\":"u8);
            text.Add(LowBackHipJson.ToUtf8(EvaluationMapping.Map(schedule), WireNumber.Writing.ScheduleJson));
        }

        text.Add(",\"treatments\":["u8);
        isFirst = true;
        foreach (var chosen in plan.Treatments)
        {
            text.Separate(ref isFirst);
            Write(chosen, ref text);
        }

        text.Add("],\"advice\":["u8);
        isFirst = true;
        foreach (var advice in plan.Advice)
        {
            text.Separate(ref isFirst);
            text.Add(_entries.Of(advice).Whole ??= LowBackHipJson.ToUtf8(_mapping.Map(advice), WireNumber.Writing.GivenAdviceJson));
        }

        text.Add("],\"withheld\":["u8);
        isFirst = true;
        foreach (var withheld in plan.Withheld)
        {
            text.Separate(ref isFirst);
            Write(withheld, ref text);
        }

        text.Add("],\"expectations\":["u8);
        isFirst = true;
        foreach (var expectation in plan.Expectations)
        {
            text.Separate(ref isFirst);
            text.Add(_entries.Of(expectation.Condition).Course ??= LowBackHipJson.ToUtf8(EvaluationMapping.Map(expectation), WireNumber.Writing.ExpectationJson));
        }

        text.Add("]"u8);
        if (plan.ReviewAfterDays is { } days)
        {
            text.Add(",\"reviewAfterDays\":"u8);
            text.AddNumber(days);
        }

        text.Add("}"u8);
    }

    private static void WriteReleasedBy(ImmutableArray<DecisiveFact> facts, ref Utf8Text text)
    {
        if (facts.IsEmpty)
            return;
        text.Add(",\"releasedBy\":["u8);
        var isFirst = true;
        foreach (var fact in facts)
        {
            text.Separate(ref isFirst);
            text.AddWord(fact.Key);
        }

        text.Add("]"u8);
    }

    private void Write(PrescribedExercise prescribed, ref Utf8Text text)
    {
        var around = _entries.Of(prescribed.Exercise).Around ??= Around(
            _mapping.Map(prescribed) with { ChosenFor = "", Because = "", Precautions = [], Unanswered = [] }, WireNumber.Writing.PrescribedExerciseJson, OfExercises);
        text.Add(around[0]);
        text.AddWord(prescribed.ChosenFor.Id.Value);
        text.Add(around[1]);
        text.AddText(prescribed.Because);
        text.Add(around[2]);
        Write(prescribed.Precautions, ref text);
        text.Add(around[3]);
        Write(prescribed.Unanswered, ref text);
        text.Add(around[4]);
    }

    private void Write(ChosenTreatment chosen, ref Utf8Text text)
    {
        var around = _entries.Of(chosen.Treatment).Around ??= Around(
            _mapping.Map(chosen) with { Precautions = [], Unanswered = [] }, WireNumber.Writing.ChosenTreatmentJson, OfTreatments);
        text.Add(around[0]);
        Write(chosen.Precautions, ref text);
        text.Add(around[1]);
        Write(chosen.Unanswered, ref text);
        text.Add(around[2]);
    }

    private void Write(ImmutableArray<Precaution> precautions, ref Utf8Text text)
    {
        text.Add("["u8);
        var isFirst = true;
        foreach (var precaution in precautions)
        {
            text.Separate(ref isFirst);
            text.Add(_entries.Of(precaution).Whole ??= LowBackHipJson.ToUtf8(_mapping.Map(precaution), WireNumber.Writing.PrecautionJson));
        }

        text.Add("]"u8);
    }

    private void Write(ImmutableArray<Contraindication> contraindications, ref Utf8Text text)
    {
        text.Add("["u8);
        var isFirst = true;
        foreach (var contraindication in contraindications)
        {
            text.Separate(ref isFirst);
            text.Add(_entries.Of(contraindication).Whole ??= LowBackHipJson.ToUtf8(_mapping.Map(contraindication), WireNumber.Writing.ContraindicationJson));
        }

        text.Add("]"u8);
    }

    private static void Write(WithheldItem withheld, ref Utf8Text text)
    {
        text.Add(withheld.Item is ExerciseId ? "{\"exercise\":"u8 : "{\"treatment\":"u8);
        text.AddWord(withheld.Item.Value);
        text.Add(",\"gate\":"u8);
        text.AddWord(EnumText<PlanGate>.Of(withheld.Gate));
        text.Add(",\"reason\":"u8);
        text.AddText(withheld.Reason);
        if (withheld.Source is { } source)
        {
            text.Add(",\"citation\":"u8);
            text.AddWord(source.Citation.Id.Value);
        }

        text.Add("}"u8);
    }

    private void Add(object entry, ImmutableArray<Precaution> precautions, ImmutableArray<Contraindication> contraindications)
    {
        _entries.Add(entry);
        foreach (var precaution in precautions)
            _entries.Add(precaution);
        foreach (var contraindication in contraindications)
            _entries.Add(contraindication);
    }

    /// <summary>The text around the values of some properties, which are empty texts or lists. No text between quotes looks like a property: its quotes are escaped.</summary>
    private static byte[][] Around<T>(T value, JsonTypeInfo<T> type, string[] properties)
    {
        var whole = LowBackHipJson.ToUtf8(value, type);
        var around = new byte[properties.Length + 1][];
        var start = 0;
        for (var next = 0; next < properties.Length; next++)
        {
            var name = Encoding.UTF8.GetBytes($"\"{properties[next]}\":");
            var end = start + whole.AsSpan(start).IndexOf(name) + name.Length;
            around[next] = whole.AsSpan(start, end - start).ToArray();
            start = end + 2;
        }

        around[^1] = whole.AsSpan(start).ToArray();
        return around;
    }
}
