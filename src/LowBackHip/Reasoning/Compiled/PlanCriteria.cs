namespace LowBackHip.Reasoning;

/// <summary>The criteria that decide about exercises, treatments and advice, compiled.</summary>
internal sealed class PlanCriteria
{
    private readonly Dictionary<Criterion, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly CriterionProgram _program;

    internal PlanCriteria(ClinicalCatalog catalog, AtomTable atoms)
    {
        var program = new CriterionProgram.Builder(atoms.Half);
        foreach (var criterion in Of(catalog))
        {
            if (!_numbers.ContainsKey(criterion))
                _numbers.Add(criterion, program.Add(atoms.Form(criterion)));
        }

        _program = program.Build();
    }

    internal static IEnumerable<Criterion> Of(ClinicalCatalog catalog)
    {
        foreach (var exercise in catalog.Exercises)
        {
            yield return exercise.SuitsWhen;
            yield return exercise.PreferredWhen;
            foreach (var item in exercise.Contraindications)
                yield return item.When;
            foreach (var item in exercise.Precautions)
                yield return item.When;
        }

        foreach (var treatment in catalog.Treatments)
        {
            yield return treatment.SuitsWhen;
            foreach (var item in treatment.Contraindications)
                yield return item.When;
            foreach (var item in treatment.Precautions)
                yield return item.When;
        }

        foreach (var advice in catalog.Advice)
            yield return advice.When;
        if (catalog.Irritability is { } irritability)
            yield return irritability.When;
    }

    internal Match Test(Criterion criterion, Presentation presentation, ReadOnlySpan<ulong> facts) =>
        _numbers.TryGetValue(criterion, out var number) ? _program.Test(number, facts) : criterion.Test(presentation);
}
