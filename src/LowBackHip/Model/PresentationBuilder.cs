namespace LowBackHip;

/// <summary>Says a presentation as a sentence: <c>person => person.Aged(54).Male().HasPainIn(PainRegion.Lumbar).Reports(Findings.Fever)</c>.</summary>
/// <remarks>Every method refuses what a <see cref="Presentation"/> would refuse. Later words on the same fact replace earlier ones; sites add up. Not thread-safe.</remarks>
public sealed class PresentationBuilder
{
    private Presentation _said = Presentation.Empty;

    internal PresentationBuilder()
    {
    }

    /// <summary>The person's age.</summary>
    /// <param name="years">Years, from 0 to 130.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is out of range.</exception>
    public PresentationBuilder Aged(double years) => Say(_said.WithAge(years));

    /// <summary>The person is female.</summary>
    /// <returns>This builder.</returns>
    public PresentationBuilder Female() => Say(_said.WithSex(Sex.Female));

    /// <summary>The person is male.</summary>
    /// <returns>This builder.</returns>
    public PresentationBuilder Male() => Say(_said.WithSex(Sex.Male));

    /// <summary>Where it hurts; say it again for another place.</summary>
    /// <param name="region">Where.</param>
    /// <param name="side">Which side, or null for not stated.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a member of its enumeration.</exception>
    public PresentationBuilder HasPainIn(PainRegion region, BodySide? side = null) => Say(_said.WithSite(region, side));

    /// <summary>How bad it is.</summary>
    /// <param name="intensity">From 0 (no pain) to 10 (the worst imaginable).</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The intensity is out of range.</exception>
    public PresentationBuilder RatedAt(int intensity) => Say(_said.WithIntensity(PainIntensity.Of(intensity)));

    /// <summary>How long it has lasted.</summary>
    /// <param name="days">Days, with a fraction for hours.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The duration is out of range.</exception>
    public PresentationBuilder ForDays(double days) => Say(_said.WithDurationDays(days));

    /// <summary>How it began.</summary>
    /// <param name="onset">The way.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The onset is not a member of its enumeration.</exception>
    public PresentationBuilder Beginning(PainOnset onset) => Say(_said.WithOnset(onset));

    /// <summary>What the person reports or shows.</summary>
    /// <param name="findings">The findings that are present.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentException">A finding is null.</exception>
    public PresentationBuilder Reports(params Finding[] findings) => Say(_said.WithPresent(findings));

    /// <summary>What the person denies.</summary>
    /// <param name="findings">The findings that are absent.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentException">A finding is null.</exception>
    public PresentationBuilder Denies(params Finding[] findings) => Say(_said.WithAbsent(findings));

    /// <summary>What the person was asked and does not know.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentException">A finding is null.</exception>
    public PresentationBuilder IsUnsureAbout(params Finding[] findings) => Say(_said.WithUnsure(findings));

    internal Presentation Build() => _said;

    private PresentationBuilder Say(Presentation more)
    {
        _said = more;
        return this;
    }
}
