using LowBackHip.Catalog;
using LowBackHip.Reasoning;

namespace LowBackHip.Benchmarks;

/// <summary>How much is known of the person.</summary>
public enum Known
{
    /// <summary>Nothing at all.</summary>
    Nothing = 0,

    /// <summary>The basic facts and twelve findings, four of them present.</summary>
    Twelve = 12,

    /// <summary>The basic facts and sixty findings, six of them present.</summary>
    Sixty = 60,

    /// <summary>The basic facts and every finding, three of them present; no red flag is met, so that none ends the search early.</summary>
    Everything = 1000,
}

/// <summary>Seeded presentations: the same in every run of one version of the content.</summary>
internal static class Cases
{
    internal static Presentation Of(Known known) => Of(known, BuiltInCatalog.Instance);

    /// <summary>Findings are drawn from those a criterion asks for, and none that a red flag asks for is present: a met emergency would end the triage at once.</summary>
    internal static Presentation Of(Known known, ClinicalCatalog catalog)
    {
        if (known == Known.Nothing)
            return Presentation.Empty;
        var said = Presentation.Of(person => person
            .Aged(54).Male().HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.LowerLeg, BodySide.Left).Beginning(PainOnset.AfterLifting).ForDays(21).RatedAt(6));
        var random = new Random(20_250_131);
        var ofFlags = catalog.RedFlags.SelectMany(flag => flag.When.Findings()).Select(finding => finding.Id).ToHashSet();
        var order = catalog.Findings.OrderBy(_ => random.Next()).ToArray();
        var (present, asked) = (known switch { Known.Twelve => 4, Known.Sixty => 6, _ => 3 }, Math.Min((int)known, order.Length));
        Finding[] reported = [.. order.Where(finding => !ofFlags.Contains(finding.Id) && finding.AskedOf.Test(said) == Match.Met).Take(present)];
        said = said.WithPresent(reported).WithAbsent([.. order.Except(reported).Take(asked - present)]);
        return known == Known.Everything || said.Findings.Count == asked ? said : throw new InvalidOperationException("The case does not state as many findings as it says.");
    }

    /// <summary>Presentations that differ from a case in one answer each, to compare two ways of deciding on.</summary>
    internal static IEnumerable<Presentation> Around(Presentation said, ClinicalCatalog catalog) =>
        catalog.Findings.SelectMany(finding => Enum.GetValues<FindingStatus>().Select(status => said.With(finding, status)))
            .Prepend(said).Append(said.WithAge(null)).Append(said.WithAge(72)).Append(said.WithSex(Sex.Female)).Append(said.WithSites());

    internal static void Agree(bool areEqual)
    {
        if (!areEqual)
            throw new InvalidOperationException("The two ways disagree, so their times mean nothing.");
    }
}
