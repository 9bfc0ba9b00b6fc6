using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Chooses what can be done today. Gates come first: the triage, then contraindications, then fit; what a gate keeps out is listed with it.</summary>
internal sealed class Planning
{
    private const int FewestExercises = 2;
    private const int MostExercises = 5;
    private const int MostExercisesWhenIrritable = 3;
    private const int MostLeading = 3;

    private readonly ClinicalCatalog _catalog;
    private readonly Func<Criterion, Match> _test;
    private readonly Condition? _unnamed;
    private readonly ImmutableArray<WithheldItem>.Builder _withheld = ImmutableArray.CreateBuilder<WithheldItem>();

    private Planning(ClinicalCatalog catalog, Func<Criterion, Match> test)
    {
        _catalog = catalog;
        _test = test;
        _unnamed = catalog.Conditions.FirstOrDefault(condition => condition.IsDefault);
    }

    /// <param name="disposition">The triage.</param>
    /// <param name="decisive">The unknown facts that could still move the triage.</param>
    /// <param name="flags">Every red flag with what it came to.</param>
    /// <param name="differential">The conditions, best first.</param>
    /// <param name="catalog">The content.</param>
    /// <param name="test">What a criterion of the content comes to in the presentation.</param>
    internal static PlanOfCare Run(
        DispositionInterval disposition,
        ImmutableArray<DecisiveFact> decisive,
        ImmutableArray<ScreenedFlag> flags,
        ImmutableArray<RankedCondition> differential,
        ClinicalCatalog catalog,
        Func<Criterion, Match> test)
    {
        var planning = new Planning(catalog, test);
        if (disposition.AtLeast >= Disposition.SameDay)
            return planning.OnlyInstruct(disposition, decisive);

        var leading = planning.Leading(differential);
        var mustBeSeenFirst = disposition.AtLeast == Disposition.Urgent;
        var irritable = catalog.Irritability is { } rule && test(rule.When) == Match.Met ? rule : null;
        var exercises = mustBeSeenFirst ? planning.LeaveExercisesToClinician(WaitsFor(flags)) : planning.ChooseExercises(leading, irritable is not null);
        return new PlanOfCare
        {
            Instruction = disposition.Instruction,
            IsProvisional = !disposition.IsSettled,
            ReleasedBy = decisive,
            Exercises = exercises,
            Schedule = Scheduling.Run(exercises, irritable),
            Treatments = planning.ChooseTreatments(leading, mustBeSeenFirst ? WaitsFor(flags) : null),
            Advice = [.. catalog.Advice.Where(advice => test(advice.When) == Match.Met && !(mustBeSeenFirst && Reassures(advice)))],
            Withheld = planning._withheld.ToImmutable(),
            Expectations = mustBeSeenFirst ? [] : [.. leading.SelectMany(condition => (IEnumerable<Expectation>)(condition.Course is { } course ? [new(condition, course)] : []))],
            ReviewAfterDays = disposition.AtLeast == Disposition.Routine ? 28 : 14,
        };
    }

    /// <summary>
    /// The conditions the plan is for: those that something can be done about at home, the most likely and those at least half as likely. A cause that has a name
    /// and is possible goes before pain without one: what is done for the name helps both.
    /// </summary>
    private List<Condition> Leading(ImmutableArray<RankedCondition> differential)
    {
        var treatable = differential
            .Where(ranked => ranked.Band != LikelihoodBand.Suspected && !ranked.Condition.Exercises.IsEmpty)
            .OrderByDescending(ranked => ranked.Probability.Central)
            .ToList();
        var named = treatable.Where(ranked => !ranked.Condition.IsDefault && ranked.Band <= LikelihoodBand.Possible).ToList();
        var leading = AtLeastHalfAsLikely(named).Concat(AtLeastHalfAsLikely(treatable)).Distinct().Take(MostLeading).ToList();
        return leading.Count == 0 && _unnamed is not null ? [_unnamed] : leading;
    }

    private static IEnumerable<Condition> AtLeastHalfAsLikely(List<RankedCondition> ranked) =>
        ranked.Where(one => one.Probability.Central >= ranked[0].Probability.Central / 2).Select(one => one.Condition);

    private PlanOfCare OnlyInstruct(DispositionInterval disposition, ImmutableArray<DecisiveFact> decisive)
    {
        foreach (var item in (IEnumerable<Identifier>)[.. _catalog.Exercises.Select(exercise => exercise.Id), .. _catalog.Treatments.Select(treatment => treatment.Id)])
            Withhold(item, PlanGate.Triage, "A clinician has to see you first.", null);
        return new PlanOfCare
        {
            Instruction = disposition.Instruction,
            IsProvisional = !disposition.IsSettled,
            ReleasedBy = decisive,
            Exercises = [],
            Schedule = null,
            Treatments = [],
            Advice = [],
            Withheld = _withheld.ToImmutable(),
            Expectations = [],
            ReviewAfterDays = null,
        };
    }

    /// <summary>What somebody whom a clinician must see within days waits for, by the names of the flags that say so.</summary>
    private static string WaitsFor(ImmutableArray<ScreenedFlag> flags) =>
        $"A clinician has to look at you first, because of: {string.Join("; ", flags.Where(flag => flag.Match == Match.Met && flag.Flag.Disposition >= Disposition.Urgent).Select(flag => Casing.InSentence(flag.Flag.Name)))}.";

    /// <summary>What says that the pain is harmless or that moving is safe: untrue until a clinician has looked.</summary>
    private static bool Reassures(Advice advice) => advice.Topic is AdviceTopic.Understanding or AdviceTopic.Activity;

    private ImmutableArray<PrescribedExercise> LeaveExercisesToClinician(string waitsFor)
    {
        foreach (var exercise in _catalog.Exercises)
            Withhold(exercise.Id, PlanGate.Triage, $"{waitsFor} Until then exercise could load what must not be loaded.", null);
        return [];
    }

    private ImmutableArray<PrescribedExercise> ChooseExercises(List<Condition> leading, bool isIrritable)
    {
        var safe = _catalog.Exercises.Where(exercise => !IsContraindicated(exercise.Id, exercise.Contraindications)).ToList();
        var preferred = safe.Where(exercise => _test(exercise.PreferredWhen) == Match.Met).ToList();
        safe.RemoveAll(exercise => GoesAgainst(exercise, preferred));

        var fits = new List<Fitting>();
        var spare = new List<Fitting>();
        foreach (var exercise in safe)
        {
            var isPreferred = preferred.Contains(exercise);
            var (place, suited) = Fit(exercise, leading);
            if (_test(exercise.SuitsWhen) == Match.NotMet || leading.Count == 0)
                Withhold(exercise.Id, PlanGate.NotSuited, "What you told us does not call for this one.", null);
            else if (suited is not null || isPreferred)
                fits.Add(new(exercise, suited ?? leading[0], isPreferred, place));
            else
                spare.Add(Spare(exercise, leading[0]));
        }

        // Where the leading conditions leave too few, what suits pain without a name fills up, so that there is something to do.
        var missing = _unnamed is null ? 0 : Math.Max(0, FewestExercises - fits.Count);
        var fill = spare.OrderBy(fit => fit.Place).Take(missing).ToList();
        foreach (var fit in spare.Except(fill))
            Withhold(fit.Exercise.Id, PlanGate.NotSuited, $"Other exercises fit better. The ones chosen are for {fit.For.PlainName}.", null);

        var most = isIrritable ? MostExercisesWhenIrritable : MostExercises;
        var ordered = fits.OrderByDescending(fit => fit.IsPreferred).ThenBy(fit => fit.Place).Concat(fill).ToList();
        foreach (var fit in ordered.Skip(most))
            Withhold(fit.Exercise.Id, PlanGate.Enough, "A few exercises done well are better than many; this one can come later.", null);
        return
        [
            .. ordered.Take(most).Select(fit => new PrescribedExercise(
                fit.Exercise,
                fit.For,
                Because(fit),
                NotRuledOut(fit.Exercise.Precautions),
                Open(fit.Exercise.Contraindications))),
        ];
    }

    /// <summary>Whether an exercise takes the back the other way from the one that eases. Strength work is spared: it is not about the direction.</summary>
    private bool GoesAgainst(Exercise exercise, List<Exercise> preferred)
    {
        var against = exercise.Direction switch
        {
            MovementDirection.Flexion => MovementDirection.Extension,
            MovementDirection.Extension => MovementDirection.Flexion,
            _ => (MovementDirection?)null,
        };
        if (exercise.Class is not (ExerciseClass.Flexibility or ExerciseClass.DirectionalPreference or ExerciseClass.MotorControl)
            || preferred.Exists(one => one.Direction == exercise.Direction)
            || preferred.Find(one => one.Direction == against) is not { } eases)
        {
            return false;
        }

        Withhold(exercise.Id, PlanGate.Direction, "Bending the other way is what eases your pain, and this one goes against it.", eases.Sources[0]);
        return true;
    }

    private Fitting Spare(Exercise exercise, Condition leading)
    {
        var place = _unnamed?.Exercises.IndexOf(exercise) ?? -1;
        return new(exercise, leading, IsPreferred: false, place < 0 ? int.MaxValue : place) { IsFill = true };
    }

    private static string Because(Fitting fit)
    {
        if (fit.IsPreferred)
        {
            return fit.Exercise.Direction switch
            {
                MovementDirection.Flexion => "Bending forward eases your pain, so this comes first.",
                MovementDirection.Extension => "Bending backward eases your pain, so this comes first.",
                _ => "This way of moving eases your pain, so it comes first.",
            };
        }

        var does = fit.Exercise.Class switch
        {
            ExerciseClass.MotorControl => "It trains the muscles that steady your back.",
            ExerciseClass.Flexibility => "It keeps your back and hips moving.",
            ExerciseClass.HipStrengthening => "It makes the muscles around your hip stronger.",
            ExerciseClass.DirectionalPreference => "Try whether moving this way eases your pain. Keep it only if it does.",
            ExerciseClass.NeuralMobilization => "It lets the nerve glide without pulling on it.",
            ExerciseClass.PelvicFloor => "It teaches tense muscles to let go.",
            ExerciseClass.Aerobic => "It keeps you active, which helps most pain of this kind.",
            _ => "It trains what you do every day.",
        };
        return fit.IsFill ? $"It is a safe start while little else fits. {does}" : $"It suits {fit.For.PlainName}. {does}";
    }

    /// <summary>Where an exercise stands in the lists of the leading conditions: first choices of every condition before second choices of any.</summary>
    private static (int Place, Condition? Condition) Fit(Exercise exercise, List<Condition> leading)
    {
        var (best, suited) = (int.MaxValue, (Condition?)null);
        for (var rank = 0; rank < leading.Count; rank++)
        {
            for (var place = 0; place < leading[rank].Exercises.Length; place++)
            {
                if (leading[rank].Exercises[place].Id == exercise.Id && (place * MostLeading) + rank < best)
                    (best, suited) = ((place * MostLeading) + rank, leading[rank]);
            }
        }

        return (best, suited);
    }

    /// <summary>What suits and is safe. Before a visit within days only what can do no harm by hiding, pressing or loading something that nobody has looked at yet.</summary>
    private ImmutableArray<ChosenTreatment> ChooseTreatments(List<Condition> leading, string? waitsFor)
    {
        var wanted = leading.SelectMany(condition => condition.Treatments).Select(treatment => treatment.Id).Distinct().ToList();
        var chosen = new List<(Treatment Treatment, int Place)>();
        foreach (var treatment in _catalog.Treatments)
        {
            var place = wanted.IndexOf(treatment.Id);
            var suits = _test(treatment.SuitsWhen) == Match.Met;
            var forThisPerson = suits && (treatment.SuitsWhen.IsTerm || !treatment.SuitsWhen.Terms.IsEmpty);
            if (treatment.Recommendation == Recommendation.NotAdvised)
                Withhold(treatment.Id, PlanGate.NotAdvised, treatment.Summary, treatment.Sources[0]);
            else if (!suits || (place < 0 && !forThisPerson))
                Withhold(treatment.Id, PlanGate.NotSuited, "It is not a first choice for this pattern of pain.", null);
            else if (waitsFor is not null && treatment.BeforeVisit is null)
                Withhold(treatment.Id, PlanGate.Triage, $"{waitsFor} {WhyItWaits(treatment.Kind)}", null);
            else if (!IsContraindicated(treatment.Id, treatment.Contraindications))
                chosen.Add((treatment, place < 0 ? int.MaxValue : place));
        }

        return
        [
            .. chosen.OrderBy(item => item.Place).Select(item => new ChosenTreatment(
                item.Treatment,
                [.. waitsFor is not null && item.Treatment.BeforeVisit is { } before ? (IEnumerable<Precaution>)[before] : [], .. NotRuledOut(item.Treatment.Precautions)],
                Open(item.Treatment.Contraindications))),
        ];
    }

    private static string WhyItWaits(TreatmentKind kind) => kind switch
    {
        TreatmentKind.Movement => "Until then do only the light daily moving that does not make it worse.",
        TreatmentKind.Physical => "Until then pressing or working on the sore place could do harm.",
        TreatmentKind.Medicine => "Until then it could hide what the clinician has to see.",
        TreatmentKind.Psychological => "It is meant for pain that no disease explains.",
        _ => "It can wait until then.",
    };

    private bool IsContraindicated(Identifier item, ImmutableArray<Contraindication> contraindications)
    {
        var met = contraindications.FirstOrDefault(contraindication => _test(contraindication.When) == Match.Met);
        if (met is not null)
            Withhold(item, met.Gate, met.Reason, met.Source);
        return met is not null;
    }

    private ImmutableArray<Precaution> NotRuledOut(ImmutableArray<Precaution> precautions) =>
        [.. precautions.Where(precaution => _test(precaution.When) != Match.NotMet)];

    private ImmutableArray<Contraindication> Open(ImmutableArray<Contraindication> contraindications) =>
        [.. contraindications.Where(contraindication => _test(contraindication.When) == Match.Undetermined)];

    private void Withhold(Identifier item, PlanGate gate, string reason, Source? source) => _withheld.Add(new(item, gate, reason, source));

    /// <summary>An exercise that may be chosen, with the condition it is for and its place in that condition's list.</summary>
    private sealed record Fitting(Exercise Exercise, Condition For, bool IsPreferred, int Place)
    {
        internal bool IsFill { get; init; }
    }
}
