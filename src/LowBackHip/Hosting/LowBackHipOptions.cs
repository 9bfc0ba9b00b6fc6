using LowBackHip.Reasoning;
using Microsoft.Extensions.Options;

namespace LowBackHip.Hosting;

/// <summary>What a host decides about LowBackHip. Checked when the host starts, against the catalog it evaluates with.</summary>
/// <remarks>Set while the host is configured, and read from then on.</remarks>
public sealed class LowBackHipOptions
{
    /// <summary>The <see cref="ClinicalCatalog.Fingerprint"/> of the content that somebody has reviewed for this host. The default is null: any content.</summary>
    /// <remarks>With a fingerprint, a newer package with other content does not start until its content was reviewed too.</remarks>
    public string? ReviewedFingerprint { get; set; }

    /// <summary>The limits and wording of interviews. The default is <see cref="InterviewOptions.Default"/>.</summary>
    public InterviewOptions Interview { get; set => field = Guard.NotNull(value); } = InterviewOptions.Default;
}

/// <summary>Checks a host's options against its catalog.</summary>
internal sealed class LowBackHipOptionsValidation(ClinicalCatalog catalog) : IValidateOptions<LowBackHipOptions>
{
    public ValidateOptionsResult Validate(string? name, LowBackHipOptions options)
    {
        var wrong = options.Interview.Wording.Keys
            .Where(id => !catalog.TryFind(id, out _))
            .OrderBy(id => id)
            .Select(id => $"Interview.Wording has a wording for '{id}', which is no finding of {catalog}.")
            .ToList();
        if (options.ReviewedFingerprint is { } reviewed && reviewed != catalog.Fingerprint)
            wrong.Add($"ReviewedFingerprint is not that of {catalog}, which is {catalog.Fingerprint}: review the content, then set it.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
