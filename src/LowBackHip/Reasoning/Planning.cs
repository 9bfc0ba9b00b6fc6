using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Chooses what can be done today. Gates come first: the triage, then contraindications, then fit; what a gate keeps out is listed with it.</summary>
internal sealed class Planning
{
    private const int MostExercises = 4;
    private const int MostExercisesWhenSevere = 2;
    private const int SevereIntensity = 7;
    private const int MostLeading = 3;

    private readonly Presentation _presentation;
    private readonly ClinicalCatalog _catalog;
    private readonly Func<Criterion, Match> _test;
    private readonly ImmutableArray<WithheldItem>.Builder _withheld = ImmutableArray.CreateBuilder<WithheldItem>();

    private Planning(Presentation presentation, ClinicalCatalog catalog, Func<Criterion, Match> test)
    {
        _presentation = presentation;
        _catalog = catalog;
        _test = test;
    }

    /// <param name="presentation">What is known of the person.</param>
    /// <param name="disposition">The triage.</param>
    /// <param name="flags">Every red flag with what it came to.</param>
    /// <param name="differential">The conditions, best first.</param>
    /// <param name="catalog">The content.</param>
    /// <param name="test">What a criterion of the content comes to in the presentation.</param>
    internal static PlanOfCare Run(
        Presentation presentation,
        DispositionInterval disposition,
        ImmutableArray<ScreenedFlag> flags,
        ImmutableArray<RankedCondition> differential,
        ClinicalCatalog catalog,
        Func<Criterion, Match> test)
    {
        var planning = new Planning(presentation, catalog, test);
        if (disposition.AtLeast >= Disposition.SameDay)
            return planning.OnlyInstruct(disposition);

        var leading = Leading(differential, catalog);
        var mustBeSeenFirst = flags.Any(flag => flag.Match == Match.Met && flag.Flag.Disposition >= Disposition.Urgent && flag.Flag.Suspects.Kind == ConditionKind.Serious);
        return new PlanOfCare
        {
            Instruction = disposition.Instruction,
            IsProvisional = !disposition.IsSettled,
            Exercises = planning.ChooseExercises(leading, mustBeSeenFirst),
            Treatments = planning.ChooseTreatments(leading),
            Advice = [.. catalog.Advice.Where(advice => test(advice.When) == Match.Met)],
            Withheld = planning._withheld.ToImmutable(),
            Expectations = [.. leading.SelectMany(condition => (IEnumerable<Expectation>)(condition.Course is { } course ? [new(condition, course)] : []))],
            ReviewAfterDays = disposition.AtLeast == Disposition.Routine ? 28 : 14,
        };
    }

    /// <summary>The conditions the plan is for: the most likely ones that something can be done about at home, and those nearly as likely.</summary>
    private static List<Condition> Leading(ImmutableArray<RankedCondition> differential, ClinicalCatalog catalog)
    {
        var treatable = differential
            .Where(ranked => ranked.Band != LikelihoodBand.Suspected && !ranked.Condition.Exercises.IsEmpty)
            .OrderByDescending(ranked => ranked.Probability.Central)
            .ToList();
        var enough = treatable.Count == 0 ? 0 : treatable[0].Probability.Central / 2;
        var leading = treatable.Where(ranked => ranked.Probability.Central >= enough).Take(MostLeading).Select(ranked => ranked.Condition).ToList();
        var fallback = catalog.Conditions.FirstOrDefault(condition => condition.IsDefault);
        return leading.Count == 0 && fallback is not null ? [fallback] : leading;
    }

    private PlanOfCare OnlyInstruct(DispositionInterval disposition)
    {
        foreach (var item in (IEnumerable<Identifier>)[.. _catalog.Exercises.Select(exercise => exercise.Id), .. _catalog.Treatments.Select(treatment => treatment.Id)])
            Withhold(item, PlanGate.Triage, "A clinician has to see you first.", null);
        return new PlanOfCare
        {
            Instruction = disposition.Instruction,
            IsProvisional = !disposition.IsSettled,
            Exercises = [],
            Treatments = [],
            Advice = [],
            Withheld = _withheld.ToImmutable(),
            Expectations = [],
            ReviewAfterDays = null,
        };
    }

    private ImmutableArray<PrescribedExercise> ChooseExercises(List<Condition> leading, bool mustBeSeenFirst)
    {
        var fits = new List<(Exercise Exercise, Condition For, bool Preferred, int Place)>();
        foreach (var exercise in _catalog.Exercises)
        {
            if (mustBeSeenFirst)
            {
                Withhold(exercise.Id, PlanGate.Triage, "A clinician has to look for the suspected disease first.", null);
                continue;
            }

            if (IsContraindicated(exercise.Id, exercise.Contraindications))
                continue;
            var preferred = _test(exercise.PreferredWhen) == Match.Met;
            var (place, suited) = Fit(exercise, leading);
            if (_test(exercise.SuitsWhen) == Match.NotMet || (suited is null && !preferred) || leading.Count == 0)
                Withhold(exercise.Id, PlanGate.NotSuited, "Other exercises suit this pattern of pain better.", null);
            else
                fits.Add((exercise, suited ?? leading[0], preferred, place));
        }

        var most = _presentation.Intensity?.Value >= SevereIntensity ? MostExercisesWhenSevere : MostExercises;
        var ordered = fits.OrderByDescending(fit => fit.Preferred).ThenBy(fit => fit.Place).ToList();
        foreach (var (exercise, _, _, _) in ordered.Skip(most))
            Withhold(exercise.Id, PlanGate.Enough, "A few exercises done well are better than many; this one can come later.", null);
        return
        [
            .. ordered.Take(most).Select(fit => new PrescribedExercise(
                fit.Exercise,
                fit.For,
                fit.Preferred ? "This direction of movement eases your pain." : $"It suits {fit.For.PlainName}.",
                NotRuledOut(fit.Exercise.Precautions),
                Open(fit.Exercise.Contraindications))),
        ];
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

    private ImmutableArray<ChosenTreatment> ChooseTreatments(List<Condition> leading)
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
            else if (!IsContraindicated(treatment.Id, treatment.Contraindications))
                chosen.Add((treatment, place < 0 ? int.MaxValue : place));
        }

        return
        [
            .. chosen.OrderBy(item => item.Place).Select(item => new ChosenTreatment(item.Treatment, NotRuledOut(item.Treatment.Precautions), Open(item.Treatment.Contraindications))),
        ];
    }

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
}
