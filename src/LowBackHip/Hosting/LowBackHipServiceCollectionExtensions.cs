using LowBackHip;
using LowBackHip.Catalog;
using LowBackHip.Hosting;
using LowBackHip.Reasoning;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

// The namespace of the container, so that a host needs no further using: the custom of Add… methods.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers LowBackHip with a host's container.</summary>
public static class LowBackHipServiceCollectionExtensions
{
    /// <summary>Registers an <see cref="Evaluator"/>, its <see cref="ClinicalCatalog"/>, the built-in one, <see cref="InterviewOptions"/> and <see cref="LowBackHipHealth"/> as singletons.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">What the host decides, or null for the defaults. It is checked when the host starts, or at the latest when an evaluator is asked for.</param>
    /// <returns>The same services.</returns>
    /// <remarks>
    /// <para>What the host registered before stays: a catalog of its own wins.</para>
    /// <para>The registered evaluator counts to the meter <c>LowBackHip</c> and makes activities of the source <c>LowBackHip</c>; neither carries a value of a person.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddLowBackHip(this IServiceCollection services, Action<LowBackHipOptions>? configure = null) =>
        services.AddLowBackHip(_ => BuiltInCatalog.Instance, configure);

    /// <summary>Registers the same with a catalog of the host's own.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="catalog">The content to evaluate with.</param>
    /// <param name="configure">What the host decides, or null for the defaults. It is checked when the host starts, or at the latest when an evaluator is asked for.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">The services or the catalog are null.</exception>
    public static IServiceCollection AddLowBackHip(this IServiceCollection services, ClinicalCatalog catalog, Action<LowBackHipOptions>? configure = null)
    {
        Guard.NotNull(catalog);
        return services.AddLowBackHip(_ => catalog, configure);
    }

    private static IServiceCollection AddLowBackHip(this IServiceCollection services, Func<IServiceProvider, ClinicalCatalog> catalog, Action<LowBackHipOptions>? configure)
    {
        Guard.NotNull(services);
        services.AddOptions<LowBackHipOptions>().ValidateOnStart();
        if (configure is not null)
            services.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LowBackHipOptions>, LowBackHipOptionsValidation>());
        services.TryAddSingleton(catalog);
        services.TryAddSingleton<Instruments>();
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<LowBackHipOptions>>().Value.Interview);
        services.TryAddSingleton(provider =>
        {
            // Reading the options checks them: no evaluator exists where they are wrong, not even in a container that no host ever starts.
            _ = provider.GetRequiredService<IOptions<LowBackHipOptions>>().Value;
            return new Evaluator(provider.GetRequiredService<ClinicalCatalog>(), provider.GetRequiredService<Instruments>());
        });
        services.TryAddSingleton(provider => new LowBackHipHealth(provider.GetRequiredService<Evaluator>()));
        return services;
    }
}
