using System.Collections.Immutable;

namespace LowBackHip;

/// <summary>Checks that the entries of a catalog fit together, and finds everything that does not.</summary>
internal sealed class CatalogCheck
{
    private readonly ClinicalCatalogBuilder _catalog;
    private readonly List<CatalogFault> _faults = [];

    private CatalogCheck(ClinicalCatalogBuilder catalog) => _catalog = catalog;

    internal static IReadOnlyList<CatalogFault> Run(ClinicalCatalogBuilder catalog)
    {
        var check = new CatalogCheck(catalog);
        check.Findings(catalog.Findings.Entries);
        check.Conditions(catalog.Conditions.Entries);
        foreach (var flag in catalog.RedFlags.Entries)
            check.RedFlag(flag);
        foreach (var treatment in catalog.Treatments.Entries)
            check.Choice($"Treatment {treatment.Id}", treatment.SuitsWhen, treatment.Contraindications, [.. treatment.Precautions, .. treatment.BeforeVisit is { } before ? (IEnumerable<Precaution>)[before] : []], treatment.Sources, treatment.Claims);
        foreach (var exercise in catalog.Exercises.Entries)
        {
            check.Choice($"Exercise {exercise.Id}", exercise.SuitsWhen, exercise.Contraindications, exercise.Precautions, exercise.Sources, exercise.Claims);
            check.Cited($"Exercise {exercise.Id}", exercise.Dose.Source);
            check.Asked($"Exercise {exercise.Id}", exercise.PreferredWhen);
        }

        foreach (var advice in catalog.Advice.Entries)
            check.Choice($"Advice {advice.Id}", advice.When, [], [], advice.Sources, advice.Claims);
        if (catalog.Irritability is { } irritability)
        {
            check.Asked("Irritability", irritability.When);
            check.Cited("Irritability", irritability.Source);
        }

        if (catalog.FollowUpRules is { } rules)
            check.Cited("FollowUpRules", rules.PainChange.Source, rules.Judgment);
        return check._faults;
    }

    private void Findings(ImmutableArray<Finding> findings)
    {
        var implied = findings.ToDictionary(finding => finding.Id, finding => finding.Implies);
        foreach (var finding in findings)
        {
            foreach (var id in finding.Implies.Where(id => !_catalog.Findings.Has(id)))
                Fault(CatalogFaultCode.UnknownFinding, $"Finding {finding.Id}", $"It implies {id}, which is not in the catalog.");
            if (Reaches(finding.Id, finding.Id, implied, []))
                Fault(CatalogFaultCode.CircularImplication, $"Finding {finding.Id}", "It implies itself.");
        }
    }

    private static bool Reaches(FindingId from, FindingId wanted, Dictionary<FindingId, ImmutableArray<FindingId>> implied, HashSet<FindingId> seen) =>
        implied.TryGetValue(from, out var next) && next.Any(id => id == wanted || (seen.Add(id) && Reaches(id, wanted, implied, seen)));

    private void Conditions(ImmutableArray<Condition> conditions)
    {
        var clues = new HashSet<ClueId>();
        foreach (var condition in conditions)
        {
            var entry = $"Condition {condition.Id}";
            foreach (var id in condition.Differentials.Where(id => !_catalog.Conditions.Has(id)))
                Fault(CatalogFaultCode.UnknownCondition, entry, $"It names {id}, which is not in the catalog.");
            foreach (var exercise in condition.Exercises.Where(exercise => !_catalog.Exercises.Has(exercise.Id)))
                Fault(CatalogFaultCode.UnknownExercise, entry, $"It names {exercise.Id}, which is not in the catalog.");
            foreach (var treatment in condition.Treatments.Where(treatment => !_catalog.Treatments.Has(treatment.Id)))
                Fault(CatalogFaultCode.UnknownTreatment, entry, $"It names {treatment.Id}, which is not in the catalog.");
            if (!condition.Priors.Any(prior => prior.Kind == PresentationKind.Unspecified && prior.Audience == Audience.Everyone))
                Fault(CatalogFaultCode.NoGeneralPrior, entry, "It has no prior for everyone with unspecified sites.");
            foreach (var clue in condition.Clues)
            {
                if (!clues.Add(clue.Id))
                    Fault(CatalogFaultCode.DuplicateClue, entry, $"Another clue is named {clue.Id}.");
                if (clue.WhenMet is null && clue.WhenNotMet is null)
                    Fault(CatalogFaultCode.ClueWithoutWeight, entry, $"The clue {clue.Id} has no weight.");
                Asked(entry, clue.When);
                Cited(entry, clue.Source);
            }

            Cited(entry, [.. condition.Sources, .. condition.Priors.Select(prior => prior.Source), .. condition.Codes.Select(code => code.Source), .. condition.Course?.Sources ?? []]);
            Claimed(entry, condition.Claims);
        }

        foreach (var other in conditions.Where(condition => condition.IsDefault).Skip(1))
            Fault(CatalogFaultCode.TwoDefaults, $"Condition {other.Id}", "Another condition is the default already.");
    }

    private void RedFlag(RedFlag flag)
    {
        var entry = $"RedFlag {flag.Id}";
        if (!_catalog.Conditions.Has(flag.Suspects.Id))
            Fault(CatalogFaultCode.UnknownCondition, entry, $"It suspects {flag.Suspects.Id}, which is not in the catalog.");
        if (flag.Disposition == Disposition.SelfCare)
            Fault(CatalogFaultCode.FlagWithoutUrgency, entry, "It forces nothing above care at home.");
        Asked(entry, flag.When);
        Cited(entry, [.. flag.Sources]);
        Claimed(entry, flag.Claims);
    }

    private void Choice(
        string entry, Criterion when, ImmutableArray<Contraindication> contraindications, ImmutableArray<Precaution> precautions, ImmutableArray<Source> sources, ImmutableArray<ArticleClaim> claims)
    {
        Asked(entry, [when, .. contraindications.Select(item => item.When), .. precautions.Select(item => item.When)]);
        Cited(entry, [.. sources, .. contraindications.Select(item => item.Source), .. precautions.Select(item => item.Source)]);
        Claimed(entry, claims);
    }

    private void Asked(string entry, params IEnumerable<Criterion> criteria)
    {
        foreach (var id in criteria.SelectMany(criterion => criterion.Findings()).Select(finding => finding.Id).Distinct().Where(id => !_catalog.Findings.Has(id)))
            Fault(CatalogFaultCode.UnknownFinding, entry, $"It asks for {id}, which is not in the catalog.");
    }

    private void Cited(string entry, params IEnumerable<Source> sources)
    {
        foreach (var id in sources.Select(source => source.Citation.Id).Distinct().Where(id => !_catalog.Citations.Has(id)))
            Fault(CatalogFaultCode.UnknownCitation, entry, $"It cites {id}, which is not in the catalog.");
    }

    private void Claimed(string entry, ImmutableArray<ArticleClaim> claims) =>
        Cited(entry, claims.SelectMany(claim => claim.Correction?.Sources ?? []));

    private void Fault(CatalogFaultCode code, string entry, string message) => _faults.Add(new(code, entry, message));
}
