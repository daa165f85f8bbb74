using CaseReview.Application.Common;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseReview.Web.Components.Binding;

/// <summary>
/// A message is the form that a page binds, so a posted field could name somebody else's record. Properties named
/// <c>…Id</c> or <c>…Ids</c>, and the reference of a case, are therefore never bound inside a message: the page sets them from
/// its route. A choice that a person makes is marked <see cref="PickedByUserAttribute"/>.
/// </summary>
public sealed class OnlyWhatPeopleFill : IBindingMetadataProvider
{
    /// <inheritdoc />
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        // What a page itself declares, such as an id from its route, is the page's business.
        if (context.Key is not { MetadataKind: ModelMetadataKind.Property or ModelMetadataKind.Parameter, Name: { } name }
            || context.Key.ContainerType is { } container && container.IsAssignableTo(typeof(PageModel))
            || context.Key.ParameterInfo?.Member is System.Reflection.MethodInfo)
        {
            return;
        }

        if (NamesARecord(name) && !context.Attributes.OfType<PickedByUserAttribute>().Any())
        {
            context.BindingMetadata.IsBindingAllowed = false;
        }
    }

    /// <summary>Whether a property names a record rather than holding what a person typed.</summary>
    /// <param name="name">The property's name.</param>
    /// <returns>True for ids and for the case's reference.</returns>
    public static bool NamesARecord(string name) =>
        name.EndsWith("Id", StringComparison.Ordinal) || name.EndsWith("Ids", StringComparison.Ordinal) || name == "Reference";
}
